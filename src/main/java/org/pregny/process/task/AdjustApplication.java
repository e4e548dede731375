package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.application.ApplicationId;
import org.pregny.application.ChangeDesk;
import org.pregny.process.EngineVariables;
import org.springframework.stereotype.Component;

/** Lets one application follow its event. */
@Component("adjustApplication")
class AdjustApplication implements JavaDelegate {

    private final ChangeDesk changes;

    AdjustApplication(ChangeDesk changes) {
        this.changes = changes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String id = (String) execution.getVariable(EngineVariables.APPLICATION_ID);
        changes.follow(ApplicationId.of(id));
    }
}
