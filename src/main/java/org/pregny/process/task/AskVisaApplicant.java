package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.letter.VisaOffice;
import org.pregny.letter.VisaRequestId;
import org.springframework.stereotype.Component;

/** Sends an officer's question to the applicant. */
@Component("askVisaApplicant")
class AskVisaApplicant implements JavaDelegate {

    private final VisaOffice office;

    AskVisaApplicant(VisaOffice office) {
        this.office = office;
    }

    @Override
    public void execute(DelegateExecution execution) {
        office.sendQuestion(VisaRequestId.of(execution.getProcessBusinessKey()));
    }
}
