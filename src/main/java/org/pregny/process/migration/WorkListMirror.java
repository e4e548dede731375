package org.pregny.process.migration;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.pregny.review.OpenStages;
import org.pregny.review.ReviewStage;
import org.springframework.stereotype.Component;

/** Whether the reviewers' work list shows the very tasks for which the processes about a case wait. */
@Component
class WorkListMirror {

    private final TaskService tasks;
    private final OpenStages stages;

    WorkListMirror(TaskService tasks, OpenStages stages) {
        this.tasks = tasks;
        this.stages = stages;
    }

    /** In the transaction that has moved one of them, so that it sees what would be. */
    boolean isTrue(UUID about) {
        Set<String> awaited = tasks.createTaskQuery().processInstanceBusinessKey(about.toString()).list().stream()
                .map(Task::getTaskDefinitionKey)
                .collect(Collectors.toSet());
        Set<String> shown =
                stages.about(about).stream().map(ReviewStage::taskId).collect(Collectors.toSet());
        boolean nothingLost = awaited.containsAll(shown);
        awaited.retainAll(ReviewStage.taskIds());
        return nothingLost && shown.containsAll(awaited);
    }
}
