package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.application.RepresentativeId;
import org.pregny.pass.PassRenewal;
import org.pregny.process.EngineVariables;
import org.springframework.stereotype.Component;

/** Asks how firm the date of the event is. */
@Component("checkDate")
class CheckDate implements JavaDelegate {

    private final PassRenewal passes;

    CheckDate(PassRenewal passes) {
        this.passes = passes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RepresentativeId id = RepresentativeId.of(execution.getProcessBusinessKey());
        execution.setVariable(
                EngineVariables.DATE_STATUS, passes.dateStatusFor(id).name());
    }
}
