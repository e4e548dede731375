package org.pregny.process;

import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.pregny.opinion.OpinionProcess;
import org.pregny.opinion.OpinionStage;
import org.pregny.opinion.ProposalId;
import org.pregny.opinion.ProposalOutcome;
import org.springframework.stereotype.Component;

/** Ends the wait for a second opinion, whichever model has asked for it. */
@Component
class EngineOpinionProcess implements OpinionProcess {

    private final TaskService tasks;

    EngineOpinionProcess(TaskService tasks) {
        this.tasks = tasks;
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
