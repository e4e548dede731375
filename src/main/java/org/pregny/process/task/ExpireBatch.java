package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.grant.GrantId;
import org.pregny.grant.GrantWatch;
import org.pregny.process.Batches;
import org.pregny.process.EngineVariables;
import org.springframework.stereotype.Component;

/** Ends a few accreditations whose last day is over. */
@Component("expireBatch")
class ExpireBatch implements JavaDelegate {

    private final GrantWatch watch;

    ExpireBatch(GrantWatch watch) {
        this.watch = watch;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Batches.open((String) execution.getVariable(EngineVariables.BATCH), GrantId::of)
                .forEach(watch::expire);
    }
}
