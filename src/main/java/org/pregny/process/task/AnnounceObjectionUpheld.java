package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.request.RequestId;
import org.pregny.request.RequestNotices;
import org.springframework.stereotype.Component;

/** Tells an organisation that it is not accredited because an objection stands. */
@Component("announceObjectionUpheld")
class AnnounceObjectionUpheld implements JavaDelegate {

    private final RequestNotices notices;

    AnnounceObjectionUpheld(RequestNotices notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        notices.objectionUpheld(RequestId.of(execution.getProcessBusinessKey()));
    }
}
