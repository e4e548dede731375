package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.application.ApplicationId;
import org.pregny.grant.MeasureId;
import org.pregny.grant.MeasureWork;
import org.pregny.process.EngineVariables;
import org.springframework.stereotype.Component;

/** Lets one application and its passes follow a measure. */
@Component("reachApplication")
class ReachApplication implements JavaDelegate {

    private final MeasureWork work;

    ReachApplication(MeasureWork work) {
        this.work = work;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String application = (String) execution.getVariable(EngineVariables.APPLICATION_ID);
        work.reach(MeasureId.of(execution.getProcessBusinessKey()), ApplicationId.of(application));
    }
}
