package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.letter.VisaRegister;
import org.pregny.letter.VisaRequestId;
import org.springframework.stereotype.Component;

/** Makes a signed letter valid and tells the applicant. */
@Component("issueVisaLetter")
class IssueVisaLetter implements JavaDelegate {

    private final VisaRegister register;

    IssueVisaLetter(VisaRegister register) {
        this.register = register;
    }

    @Override
    public void execute(DelegateExecution execution) {
        register.issue(VisaRequestId.of(execution.getProcessBusinessKey()));
    }
}
