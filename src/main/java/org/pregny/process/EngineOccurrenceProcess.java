package org.pregny.process;

import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.pregny.occurrence.Occurrence;
import org.pregny.occurrence.OccurrenceId;
import org.pregny.occurrence.OccurrenceOutcome;
import org.pregny.occurrence.OccurrenceProcess;
import org.pregny.occurrence.OccurrenceStage;
import org.pregny.occurrence.ReviewMoment;
import org.springframework.stereotype.Component;

/** Starts the wait for somebody who settles what was doubtful at a gate, and ends it. */
@Component
class EngineOccurrenceProcess implements OccurrenceProcess {

    private final RuntimeService runtime;
    private final TaskService tasks;

    EngineOccurrenceProcess(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    @Override
    public void opened(Occurrence occurrence, ReviewMoment moment) {
        runtime.startProcessInstanceByKey(
                ProcessKeys.SCAN_EXCEPTION,
                occurrence.id().toString(),
                Map.of(
                        EngineVariables.REVIEW_MOMENT,
                        moment.name(),
                        EngineVariables.DAY_ENDS_AT,
                        Date.from(occurrence.reviewAt()),
                        EngineVariables.SETTLE_BY,
                        Date.from(occurrence.settleBy())));
    }

    @Override
    public void settled(OccurrenceId occurrence, OccurrenceOutcome outcome) {
        Task task = tasks.createTaskQuery()
                .processInstanceBusinessKey(occurrence.toString())
                .taskDefinitionKey(OccurrenceStage.SETTLE_SCAN_EXCEPTION.taskId())
                .singleResult();
        if (task == null) {
            throw new IllegalStateException("the engine does not wait for anybody to settle " + occurrence);
        }
        tasks.complete(task.getId(), Map.of(EngineVariables.EXCEPTION_OUTCOME, outcome.name()));
    }
}
