package org.pregny.process.task;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.application.ApplicationId;
import org.pregny.application.InformationDesk;
import org.pregny.process.EngineVariables;
import org.springframework.stereotype.Component;

/** Sends the reviewer's question and learns when the answer is due, and when to remind of it. */
@Component("requestInformation")
class RequestInformation implements JavaDelegate {

    private final InformationDesk information;

    RequestInformation(InformationDesk information) {
        this.information = information;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ApplicationId id = ApplicationId.of(execution.getProcessBusinessKey());
        Instant due = information.requestInformation(id);
        execution.setVariable(EngineVariables.INFORMATION_DUE_AT, Date.from(due));
        execution.setVariable(EngineVariables.INFORMATION_REMINDER_AT, Date.from(information.reminderAt(due)));
    }
}
