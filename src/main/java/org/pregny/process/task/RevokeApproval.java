package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.application.ApprovalRevocationId;
import org.pregny.application.ApprovalRevoking;
import org.springframework.stereotype.Component;

/** Takes an approval back that two have agreed to take back. */
@Component("revokeApproval")
class RevokeApproval implements JavaDelegate {

    private final ApprovalRevoking revoking;

    RevokeApproval(ApprovalRevoking revoking) {
        this.revoking = revoking;
    }

    @Override
    public void execute(DelegateExecution execution) {
        revoking.revoke(ApprovalRevocationId.of(execution.getProcessBusinessKey()));
    }
}
