package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.application.ApplicationId;
import org.pregny.application.FocalPointApprovals;
import org.springframework.stereotype.Component;

/** Ends an application whose organisation does not send the person. */
@Component("declineApplication")
class DeclineApplication implements JavaDelegate {

    private final FocalPointApprovals approvals;

    DeclineApplication(FocalPointApprovals approvals) {
        this.approvals = approvals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        approvals.decline(ApplicationId.of(execution.getProcessBusinessKey()));
    }
}
