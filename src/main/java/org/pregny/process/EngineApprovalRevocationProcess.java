package org.pregny.process;

import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.pregny.application.ApprovalRevocation;
import org.pregny.application.ApprovalRevocationProcess;
import org.pregny.opinion.Proposal;
import org.springframework.stereotype.Component;

/** Starts the wait for another person's opinion on an approval that is to be taken back. */
@Component
class EngineApprovalRevocationProcess implements ApprovalRevocationProcess {

    private final RuntimeService runtime;

    EngineApprovalRevocationProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void proposed(ApprovalRevocation revocation, Proposal proposal) {
        runtime.startProcessInstanceByKey(
                ProcessKeys.APPROVAL_REVOCATION,
                revocation.id().toString(),
                Map.of(
                        EngineVariables.PROPOSAL_ID,
                        proposal.id().toString(),
                        EngineVariables.OPINION_DUE_AT,
                        Date.from(proposal.standsUntil())));
    }
}
