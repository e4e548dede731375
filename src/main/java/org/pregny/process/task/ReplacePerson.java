package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.application.SubstitutionDecision;
import org.pregny.application.SubstitutionId;
import org.springframework.stereotype.Component;

/** Gives the place of one person to the other. */
@Component("replacePerson")
class ReplacePerson implements JavaDelegate {

    private final SubstitutionDecision substitutions;

    ReplacePerson(SubstitutionDecision substitutions) {
        this.substitutions = substitutions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        substitutions.replacePerson(SubstitutionId.of(execution.getProcessBusinessKey()));
    }
}
