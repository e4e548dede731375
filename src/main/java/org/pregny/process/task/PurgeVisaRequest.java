package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.letter.VisaRegister;
import org.pregny.letter.VisaRequestId;
import org.springframework.stereotype.Component;

/** Forgets the passport of a request after the event. */
@Component("purgeVisaRequest")
class PurgeVisaRequest implements JavaDelegate {

    private final VisaRegister register;

    PurgeVisaRequest(VisaRegister register) {
        this.register = register;
    }

    @Override
    public void execute(DelegateExecution execution) {
        register.purge(VisaRequestId.of(execution.getProcessBusinessKey()));
    }
}
