package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.request.RequestId;
import org.pregny.request.RequestNotices;
import org.springframework.stereotype.Component;

/** Tells whether a refusal stands after another officer has looked at it. */
@Component("announceSecondLook")
class AnnounceSecondLook implements JavaDelegate {

    private final RequestNotices notices;

    AnnounceSecondLook(RequestNotices notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        notices.reconsidered(RequestId.of(execution.getProcessBusinessKey()));
    }
}
