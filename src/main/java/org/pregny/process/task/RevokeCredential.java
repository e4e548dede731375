package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.application.ApprovalRevocationId;
import org.pregny.application.ApprovalRevocations;
import org.pregny.pass.PassWithdrawing;
import org.springframework.stereotype.Component;

/** Ends the passes and the visa letter of a person whose approval was taken back. */
@Component("revokeCredential")
class RevokeCredential implements JavaDelegate {

    private final ApprovalRevocations revocations;
    private final PassWithdrawing passes;

    RevokeCredential(ApprovalRevocations revocations, PassWithdrawing passes) {
        this.revocations = revocations;
        this.passes = passes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ApprovalRevocationId id = ApprovalRevocationId.of(execution.getProcessBusinessKey());
        passes.revokeCredential(revocations.revocation(id));
    }
}
