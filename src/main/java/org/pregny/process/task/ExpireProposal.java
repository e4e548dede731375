package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.opinion.OpinionDesk;
import org.pregny.opinion.ProposalId;
import org.pregny.opinion.ProposalOutcome;
import org.pregny.process.EngineVariables;
import org.springframework.stereotype.Component;

/** Ends a proposal that nobody has said anything about in time. */
@Component("expireProposal")
class ExpireProposal implements JavaDelegate {

    private final OpinionDesk opinions;

    ExpireProposal(OpinionDesk opinions) {
        this.opinions = opinions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        opinions.expire(ProposalId.of(execution.getProcessBusinessKey()));
        execution.setVariable(EngineVariables.SECOND_OPINION, ProposalOutcome.EXPIRED.name());
    }
}
