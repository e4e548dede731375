package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.application.RepresentativeId;
import org.pregny.application.WaitingDesk;
import org.springframework.stereotype.Component;

/** Takes back an offer that was not answered, so that the next person gets it. */
@Component("withdrawOffer")
class WithdrawOffer implements JavaDelegate {

    private final WaitingDesk waiting;

    WithdrawOffer(WaitingDesk waiting) {
        this.waiting = waiting;
    }

    @Override
    public void execute(DelegateExecution execution) {
        waiting.withdrawOffer(RepresentativeId.of(execution.getProcessBusinessKey()));
    }
}
