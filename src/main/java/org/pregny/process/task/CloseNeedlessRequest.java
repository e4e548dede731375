package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.request.RequestId;
import org.pregny.request.RequestNotices;
import org.springframework.stereotype.Component;

/** Ends the request of an organisation that needs no special accreditation, and says so. */
@Component("closeNeedlessRequest")
class CloseNeedlessRequest implements JavaDelegate {

    private final RequestNotices notices;

    CloseNeedlessRequest(RequestNotices notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        notices.needless(RequestId.of(execution.getProcessBusinessKey()));
    }
}
