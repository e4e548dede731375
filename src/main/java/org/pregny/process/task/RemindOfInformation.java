package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.application.ApplicationId;
import org.pregny.application.InformationDesk;
import org.springframework.stereotype.Component;

/** Sends an open question once more when half of the time to answer is over. */
@Component("remindOfInformation")
class RemindOfInformation implements JavaDelegate {

    private final InformationDesk information;

    RemindOfInformation(InformationDesk information) {
        this.information = information;
    }

    @Override
    public void execute(DelegateExecution execution) {
        information.remind(ApplicationId.of(execution.getProcessBusinessKey()));
    }
}
