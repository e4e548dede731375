package org.pregny.process;

import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.pregny.correspondence.CorrespondenceProcess;
import org.pregny.correspondence.MailTask;
import org.springframework.stereotype.Component;

/** Opens and ends the task that a person has with a letter that could not be delivered. */
@Component
class EngineCorrespondenceProcess implements CorrespondenceProcess {

    private final RuntimeService runtime;
    private final TaskService tasks;

    EngineCorrespondenceProcess(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    @Override
    public void mailBounced(UUID mail) {
        runtime.startProcessInstanceByMessage(ProcessKeys.MAIL_BOUNCED, mail.toString());
    }

    /** Letters that failed under an earlier version have no task. */
    @Override
    public void addressFixed(UUID mail) {
        tasks
                .createTaskQuery()
                .processInstanceBusinessKey(mail.toString())
                .taskDefinitionKey(MailTask.FIX_ADDRESS.taskId())
                .list()
                .stream()
                .map(Task::getId)
                .forEach(tasks::complete);
    }
}
