package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.letter.VisaOffice;
import org.pregny.letter.VisaRequestId;
import org.springframework.stereotype.Component;

/** Marks a request that nobody has signed though the event comes near. */
@Component("raiseVisaAlarm")
class RaiseVisaAlarm implements JavaDelegate {

    private final VisaOffice office;

    RaiseVisaAlarm(VisaOffice office) {
        this.office = office;
    }

    @Override
    public void execute(DelegateExecution execution) {
        office.alarm(VisaRequestId.of(execution.getProcessBusinessKey()));
    }
}
