package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.application.ApplicationId;
import org.pregny.application.FocalPointApprovals;
import org.springframework.stereotype.Component;

/** Hands an application to the reviewers after the focal points. */
@Component("forwardToReview")
class ForwardToReview implements JavaDelegate {

    private final FocalPointApprovals approvals;

    ForwardToReview(FocalPointApprovals approvals) {
        this.approvals = approvals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        approvals.forward(ApplicationId.of(execution.getProcessBusinessKey()));
    }
}
