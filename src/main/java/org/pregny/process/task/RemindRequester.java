package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.request.RequestId;
import org.pregny.request.RequestNotices;
import org.springframework.stereotype.Component;

/** Mails the screener’s question once more when half of the time to answer is over. */
@Component("remindRequester")
class RemindRequester implements JavaDelegate {

    private final RequestNotices notices;

    RemindRequester(RequestNotices notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        notices.remind(RequestId.of(execution.getProcessBusinessKey()));
    }
}
