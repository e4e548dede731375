package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.application.ApprovalRevocationId;
import org.pregny.application.ApprovalRevoking;
import org.springframework.stereotype.Component;

/** Tells the contact and the person that an approval was taken back. */
@Component("announceRevokedApproval")
class AnnounceRevokedApproval implements JavaDelegate {

    private final ApprovalRevoking revoking;

    AnnounceRevokedApproval(ApprovalRevoking revoking) {
        this.revoking = revoking;
    }

    @Override
    public void execute(DelegateExecution execution) {
        revoking.announce(ApprovalRevocationId.of(execution.getProcessBusinessKey()));
    }
}
