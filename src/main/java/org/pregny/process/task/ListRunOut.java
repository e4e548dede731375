package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.Variables;
import org.pregny.grant.GrantWatch;
import org.pregny.process.Batches;
import org.pregny.process.EngineVariables;
import org.springframework.stereotype.Component;

/** Lists the accreditations whose last day is over, in batches. */
@Component("listRunOut")
class ListRunOut implements JavaDelegate {

    private final GrantWatch watch;

    ListRunOut(GrantWatch watch) {
        this.watch = watch;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(EngineVariables.BATCHES, Variables.untypedValue(Batches.of(watch.over()), true));
    }
}
