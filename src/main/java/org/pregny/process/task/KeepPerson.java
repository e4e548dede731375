package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.application.SubstitutionDecision;
import org.pregny.application.SubstitutionId;
import org.springframework.stereotype.Component;

/** Tells that the person who had the place keeps it. */
@Component("keepPerson")
class KeepPerson implements JavaDelegate {

    private final SubstitutionDecision substitutions;

    KeepPerson(SubstitutionDecision substitutions) {
        this.substitutions = substitutions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        substitutions.keepPerson(SubstitutionId.of(execution.getProcessBusinessKey()));
    }
}
