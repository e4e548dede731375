package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.grant.GrantWatch;
import org.pregny.process.EngineVariables;
import org.springframework.stereotype.Component;

/** Looks whether another accreditation has a last day. */
@Component("findNextEnd")
class FindNextEnd implements JavaDelegate {

    private final GrantWatch watch;

    FindNextEnd(GrantWatch watch) {
        this.watch = watch;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(EngineVariables.ACCREDITATIONS_LEFT, watch.next().name());
    }
}
