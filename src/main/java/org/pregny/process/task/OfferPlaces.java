package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.application.WaitingDesk;
import org.pregny.event.EventEdition;
import org.springframework.stereotype.Component;

/** Offers places to those who fit since an event was changed. */
@Component("offerPlaces")
class OfferPlaces implements JavaDelegate {

    private final WaitingDesk waiting;

    OfferPlaces(WaitingDesk waiting) {
        this.waiting = waiting;
    }

    @Override
    public void execute(DelegateExecution execution) {
        waiting.fill(EventEdition.of(execution.getProcessBusinessKey()).event());
    }
}
