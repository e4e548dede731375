package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.application.ApplicationId;
import org.pregny.application.FocalPointApprovals;
import org.springframework.stereotype.Component;

/** Asks the focal points of an organisation whether it sends whoever applies. */
@Component("askFocalPoints")
class AskFocalPoints implements JavaDelegate {

    private final FocalPointApprovals approvals;

    AskFocalPoints(FocalPointApprovals approvals) {
        this.approvals = approvals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        approvals.ask(ApplicationId.of(execution.getProcessBusinessKey()));
    }
}
