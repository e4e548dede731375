package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.letter.VisaRegister;
import org.pregny.letter.VisaRequestId;
import org.springframework.stereotype.Component;

/** Sends an officer's question to the applicant. */
@Component("askVisaApplicant")
class AskVisaApplicant implements JavaDelegate {

    private final VisaRegister register;

    AskVisaApplicant(VisaRegister register) {
        this.register = register;
    }

    @Override
    public void execute(DelegateExecution execution) {
        register.sendQuestion(VisaRequestId.of(execution.getProcessBusinessKey()));
    }
}
