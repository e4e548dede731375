package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.application.SubstitutionDecision;
import org.pregny.application.SubstitutionId;
import org.springframework.stereotype.Component;

/** Ends a request that nobody has decided on before the event was over. */
@Component("expireSubstitution")
class ExpireSubstitution implements JavaDelegate {

    private final SubstitutionDecision substitutions;

    ExpireSubstitution(SubstitutionDecision substitutions) {
        this.substitutions = substitutions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        substitutions.expire(SubstitutionId.of(execution.getProcessBusinessKey()));
    }
}
