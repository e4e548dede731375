package org.pregny.process;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.pregny.pass.RevocationId;
import org.pregny.pass.RevocationOutcome;
import org.pregny.pass.RevocationProcess;
import org.pregny.pass.RevocationStage;
import org.springframework.stereotype.Component;

/** Starts the wait for an organiser's decision on a revocation, and ends it. */
@Component
class EngineRevocationProcess implements RevocationProcess {

    private final RuntimeService runtime;
    private final TaskService tasks;

    EngineRevocationProcess(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    @Override
    public void proposed(RevocationId revocation, Instant remindAt) {
        runtime.startProcessInstanceByKey(
                ProcessKeys.PASS_REVOCATION,
                revocation.toString(),
                Map.of(EngineVariables.DECISION_DUE_AT, Date.from(remindAt)));
    }

    @Override
    public void decided(RevocationId revocation, RevocationOutcome outcome) {
        Task task = tasks.createTaskQuery()
                .processInstanceBusinessKey(revocation.toString())
                .taskDefinitionKey(RevocationStage.DECIDE_REVOCATION.taskId())
                .singleResult();
        if (task == null) {
            throw new IllegalStateException("the engine has no open decision on " + revocation);
        }
        tasks.complete(task.getId(), Map.of(EngineVariables.REVOCATION_OUTCOME, outcome.name()));
    }
}
