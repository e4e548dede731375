package org.pregny.correspondence;

import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The engine's view of letters that need a person. */
@Component
@Profile("test")
class MailTasks {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final ManagementService management;

    MailTasks(TaskService tasks, RuntimeService runtime, ManagementService management) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.management = management;
    }

    long openFor(UUID mail) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(mail.toString())
                .count();
    }

    void runDue(UUID mail) {
        String instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(mail.toString())
                .singleResult()
                .getId();
        management
                .createJobQuery()
                .processInstanceId(instance)
                .executable()
                .list()
                .forEach(job -> management.executeJob(job.getId()));
    }
}
