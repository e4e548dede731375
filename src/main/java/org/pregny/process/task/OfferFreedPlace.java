package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.application.RepresentativeId;
import org.pregny.application.WithdrawalDesk;
import org.springframework.stereotype.Component;

/** Offers the place of a person who was taken back to the next who waits. */
@Component("offerFreedPlace")
class OfferFreedPlace implements JavaDelegate {

    private final WithdrawalDesk withdrawals;

    OfferFreedPlace(WithdrawalDesk withdrawals) {
        this.withdrawals = withdrawals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        withdrawals.offerFreedPlace(RepresentativeId.of(execution.getProcessBusinessKey()));
    }
}
