package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.application.SubstitutionDecision;
import org.pregny.application.SubstitutionId;
import org.pregny.pass.PassWithdrawing;
import org.springframework.stereotype.Component;

/** Ends the pass and the visa letter of a person whose place another has taken. */
@Component("endFormerCredential")
class EndFormerCredential implements JavaDelegate {

    private final SubstitutionDecision substitutions;
    private final PassWithdrawing passes;

    EndFormerCredential(SubstitutionDecision substitutions, PassWithdrawing passes) {
        this.substitutions = substitutions;
        this.passes = passes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        SubstitutionId id = SubstitutionId.of(execution.getProcessBusinessKey());
        passes.withdrawCredential(substitutions.former(id));
    }
}
