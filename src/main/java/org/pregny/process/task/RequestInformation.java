package org.pregny.process.task;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.application.ApplicationDesk;
import org.pregny.application.ApplicationId;
import org.pregny.process.EngineVariables;
import org.springframework.stereotype.Component;

/** Sends the reviewer's question and learns when the answer is due. */
@Component("requestInformation")
class RequestInformation implements JavaDelegate {

    private final ApplicationDesk applications;

    RequestInformation(ApplicationDesk applications) {
        this.applications = applications;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ApplicationId id = ApplicationId.of(execution.getProcessBusinessKey());
        Date due = Date.from(applications.requestInformation(id));
        execution.setVariable(EngineVariables.INFORMATION_DUE_AT, due);
    }
}
