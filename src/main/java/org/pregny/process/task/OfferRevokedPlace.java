package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.application.ApprovalRevocationId;
import org.pregny.application.ApprovalRevocations;
import org.pregny.application.WithdrawalDesk;
import org.springframework.stereotype.Component;

/** Offers the place of a person whose approval was taken back to the next who waits. */
@Component("offerRevokedPlace")
class OfferRevokedPlace implements JavaDelegate {

    private final ApprovalRevocations revocations;
    private final WithdrawalDesk withdrawals;

    OfferRevokedPlace(ApprovalRevocations revocations, WithdrawalDesk withdrawals) {
        this.revocations = revocations;
        this.withdrawals = withdrawals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ApprovalRevocationId id = ApprovalRevocationId.of(execution.getProcessBusinessKey());
        withdrawals.offerFreedPlace(revocations.revocation(id).person());
    }
}
