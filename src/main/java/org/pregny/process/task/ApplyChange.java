package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.application.AmendmentId;
import org.pregny.application.ChangeRequestDesk;
import org.springframework.stereotype.Component;

/** Changes in the application what a reviewer has agreed to. */
@Component("applyChange")
class ApplyChange implements JavaDelegate {

    private final ChangeRequestDesk changes;

    ApplyChange(ChangeRequestDesk changes) {
        this.changes = changes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        changes.apply(AmendmentId.of(execution.getProcessBusinessKey()));
    }
}
