package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.letter.VisaOffice;
import org.pregny.letter.VisaRequestId;
import org.springframework.stereotype.Component;

/** Makes a signed letter valid and tells the applicant. */
@Component("issueVisaLetter")
class IssueVisaLetter implements JavaDelegate {

    private final VisaOffice office;

    IssueVisaLetter(VisaOffice office) {
        this.office = office;
    }

    @Override
    public void execute(DelegateExecution execution) {
        office.issue(VisaRequestId.of(execution.getProcessBusinessKey()));
    }
}
