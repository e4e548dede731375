package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.letter.VisaRegister;
import org.pregny.letter.VisaRequestId;
import org.springframework.stereotype.Component;

/** Marks a request that nobody has signed though the event comes near. */
@Component("raiseVisaAlarm")
class RaiseVisaAlarm implements JavaDelegate {

    private final VisaRegister register;

    RaiseVisaAlarm(VisaRegister register) {
        this.register = register;
    }

    @Override
    public void execute(DelegateExecution execution) {
        register.alarm(VisaRequestId.of(execution.getProcessBusinessKey()));
    }
}
