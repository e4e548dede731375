package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.request.RequestId;
import org.pregny.request.RequestNotices;
import org.springframework.stereotype.Component;

/** Tells an organisation that it is accredited. */
@Component("announceAccreditation")
class AnnounceAccreditation implements JavaDelegate {

    private final RequestNotices notices;

    AnnounceAccreditation(RequestNotices notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        notices.accredited(RequestId.of(execution.getProcessBusinessKey()));
    }
}
