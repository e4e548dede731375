package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.opinion.OpinionSteps;
import org.pregny.opinion.ProposalId;
import org.pregny.process.EngineVariables;
import org.springframework.stereotype.Component;

/** Lets go of what nobody has agreed to. */
@Component("dropStep")
class DropStep implements JavaDelegate {

    private final OpinionSteps opinions;

    DropStep(OpinionSteps opinions) {
        this.opinions = opinions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        opinions.drop(ProposalId.of((String) execution.getVariable(EngineVariables.PROPOSAL_ID)));
    }
}
