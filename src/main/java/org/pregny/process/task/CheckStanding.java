package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.application.IssuingDesk;
import org.pregny.application.RepresentativeId;
import org.pregny.process.EngineVariables;
import org.springframework.stereotype.Component;

/** Asks whether the person's organisation may still come. */
@Component("checkStanding")
class CheckStanding implements JavaDelegate {

    private final IssuingDesk issuing;

    CheckStanding(IssuingDesk issuing) {
        this.issuing = issuing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RepresentativeId id = RepresentativeId.of(execution.getProcessBusinessKey());
        execution.setVariable(EngineVariables.STANDING, issuing.standingOf(id).name());
    }
}
