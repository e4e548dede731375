package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.request.RequestId;
import org.pregny.request.RequestNotices;
import org.springframework.stereotype.Component;

/** Ends a request whose organisation did not answer in time. */
@Component("lapseRequest")
class LapseRequest implements JavaDelegate {

    private final RequestNotices notices;

    LapseRequest(RequestNotices notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        notices.lapse(RequestId.of(execution.getProcessBusinessKey()));
    }
}
