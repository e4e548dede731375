package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.opinion.OpinionSteps;
import org.pregny.opinion.ProposalId;
import org.pregny.process.EngineVariables;
import org.springframework.stereotype.Component;

/** Does what another has agreed to. */
@Component("carryOutStep")
class CarryOutStep implements JavaDelegate {

    private final OpinionSteps opinions;

    CarryOutStep(OpinionSteps opinions) {
        this.opinions = opinions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        opinions.carryOut(ProposalId.of((String) execution.getVariable(EngineVariables.PROPOSAL_ID)));
    }
}
