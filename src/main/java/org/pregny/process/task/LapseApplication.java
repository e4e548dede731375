package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.application.ApplicationDesk;
import org.pregny.application.ApplicationId;
import org.springframework.stereotype.Component;

/** Ends an application whose applicant did not answer in time. */
@Component("lapseApplication")
class LapseApplication implements JavaDelegate {

    private final ApplicationDesk applications;

    LapseApplication(ApplicationDesk applications) {
        this.applications = applications;
    }

    @Override
    public void execute(DelegateExecution execution) {
        applications.lapse(ApplicationId.of(execution.getProcessBusinessKey()));
    }
}
