package org.pregny.process;

import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.pregny.opinion.OpinionProcess;
import org.pregny.opinion.OpinionStage;
import org.pregny.opinion.Proposal;
import org.pregny.opinion.ProposalId;
import org.pregny.opinion.ProposalOutcome;
import org.springframework.stereotype.Component;

/** Ends the wait for a second opinion, whichever model has asked for it. */
@Component
class EngineOpinionProcess implements OpinionProcess {

    private final RuntimeService runtime;
    private final TaskService tasks;

    EngineOpinionProcess(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    @Override
    public void sought(Proposal proposal) {
        runtime.startProcessInstanceByKey(
                ProcessKeys.AGREED_STEP,
                proposal.subject().toString(),
                Map.of(
                        EngineVariables.PROPOSAL_ID,
                        proposal.id().toString(),
                        EngineVariables.OPINION_DUE_AT,
                        Date.from(proposal.standsUntil())));
    }

    @Override
    public void given(ProposalId proposal, ProposalOutcome outcome) {
        Task task = tasks.createTaskQuery()
                .processInstanceBusinessKey(proposal.toString())
                .taskDefinitionKey(OpinionStage.GIVE_SECOND_OPINION.taskId())
                .singleResult();
        if (task == null) {
            throw new IllegalStateException("the engine does not wait for an opinion on " + proposal);
        }
        tasks.complete(task.getId(), Map.of(EngineVariables.SECOND_OPINION, outcome.name()));
    }
}
