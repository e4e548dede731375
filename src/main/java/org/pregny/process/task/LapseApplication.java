package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.application.ApplicationId;
import org.pregny.application.InformationDesk;
import org.springframework.stereotype.Component;

/** Ends an application whose applicant did not answer in time. */
@Component("lapseApplication")
class LapseApplication implements JavaDelegate {

    private final InformationDesk information;

    LapseApplication(InformationDesk information) {
        this.information = information;
    }

    @Override
    public void execute(DelegateExecution execution) {
        information.lapse(ApplicationId.of(execution.getProcessBusinessKey()));
    }
}
