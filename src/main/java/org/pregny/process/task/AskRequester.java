package org.pregny.process.task;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.process.EngineVariables;
import org.pregny.request.RequestId;
import org.pregny.request.RequestNotices;
import org.springframework.stereotype.Component;

/** Mails the screener’s question and learns when the answer is due, and when to remind of it. */
@Component("askRequester")
class AskRequester implements JavaDelegate {

    private final RequestNotices notices;

    AskRequester(RequestNotices notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Instant due = notices.ask(RequestId.of(execution.getProcessBusinessKey()));
        execution.setVariable(EngineVariables.INFORMATION_DUE_AT, Date.from(due));
        execution.setVariable(EngineVariables.INFORMATION_REMINDER_AT, Date.from(notices.reminderAt(due)));
    }
}
