package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.request.RequestId;
import org.pregny.request.RequestNotices;
import org.springframework.stereotype.Component;

/** Confirms that a request was taken back. */
@Component("acknowledgeWithdrawal")
class AcknowledgeWithdrawal implements JavaDelegate {

    private final RequestNotices notices;

    AcknowledgeWithdrawal(RequestNotices notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        notices.withdrawn(RequestId.of(execution.getProcessBusinessKey()));
    }
}
