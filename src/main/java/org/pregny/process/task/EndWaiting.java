package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.application.RepresentativeId;
import org.pregny.application.WaitingDesk;
import org.springframework.stereotype.Component;

/** Tells a person on the waiting list that no place became free. */
@Component("endWaiting")
class EndWaiting implements JavaDelegate {

    private final WaitingDesk waiting;

    EndWaiting(WaitingDesk waiting) {
        this.waiting = waiting;
    }

    @Override
    public void execute(DelegateExecution execution) {
        waiting.endWaiting(RepresentativeId.of(execution.getProcessBusinessKey()));
    }
}
