package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.request.RequestId;
import org.pregny.request.RequestNotices;
import org.springframework.stereotype.Component;

/** Tells whoever sent a request which other one stands for it. */
@Component("announceMerge")
class AnnounceMerge implements JavaDelegate {

    private final RequestNotices notices;

    AnnounceMerge(RequestNotices notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        notices.merged(RequestId.of(execution.getProcessBusinessKey()));
    }
}
