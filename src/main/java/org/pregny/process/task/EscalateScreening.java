package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.request.RequestId;
import org.pregny.screening.ScreeningOpening;
import org.springframework.stereotype.Component;

/** Marks a request that was not screened in time. */
@Component("escalateScreening")
class EscalateScreening implements JavaDelegate {

    private final ScreeningOpening screening;

    EscalateScreening(ScreeningOpening screening) {
        this.screening = screening;
    }

    @Override
    public void execute(DelegateExecution execution) {
        screening.escalate(RequestId.of(execution.getProcessBusinessKey()));
    }
}
