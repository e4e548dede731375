package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.application.AmendmentId;
import org.pregny.pass.PassCorrecting;
import org.springframework.stereotype.Component;

/** Makes passes say what the application says since the change. */
@Component("correctPasses")
class CorrectPasses implements JavaDelegate {

    private final PassCorrecting changes;

    CorrectPasses(PassCorrecting changes) {
        this.changes = changes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        changes.correct(AmendmentId.of(execution.getProcessBusinessKey()));
    }
}
