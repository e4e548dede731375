package org.pregny.process.task;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.pregny.grant.GrantWatch;
import org.pregny.process.EngineVariables;
import org.springframework.stereotype.Component;

/** Looks up when the next accreditation ends, as things stand before the wait. */
@Component("gatherAccreditationsEnd")
class GatherAccreditationsEnd implements ExecutionListener {

    private final GrantWatch watch;

    GatherAccreditationsEnd(GrantWatch watch) {
        this.watch = watch;
    }

    @Override
    public void notify(DelegateExecution execution) {
        execution.setVariable(EngineVariables.ACCREDITATIONS_END_AT, Date.from(watch.wakes()));
    }
}
