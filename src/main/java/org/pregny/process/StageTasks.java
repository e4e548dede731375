package org.pregny.process;

import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Completes user tasks that rooms have mirrored, by the business key and the stage they know. */
@Component
class StageTasks {

    /** As the engine asks, without all that it adds for questions of other kinds: those took as long as seven of its own. */
    private static final String WAITING =
            "select T.* from ACT_RU_EXECUTION E join ACT_RU_TASK T on T.PROC_INST_ID_ = E.ID_"
                    + " where E.BUSINESS_KEY_ = #{key} and T.TASK_DEF_KEY_ = #{stage}";

    private final TaskService tasks;
    private final CommandExecutor commands;

    StageTasks(TaskService tasks, ProcessEngineConfigurationImpl configuration) {
        this.tasks = tasks;
        this.commands = configuration.getCommandExecutorTxRequired();
    }

    /** Found and completed in one command: what the question has read need not be read again. */
    void complete(String businessKey, String taskId, Map<String, Object> variables) {
        commands.execute(context -> {
            completeOne(businessKey, taskId, variables);
            return null;
        });
    }

    private void completeOne(String businessKey, String taskId, Map<String, Object> variables) {
        Task task = tasks.createNativeTaskQuery()
                .sql(WAITING)
                .parameter("key", businessKey)
                .parameter("stage", taskId)
                .singleResult();
        if (task == null) {
            throw new IllegalStateException("the engine has no open " + taskId + " for " + businessKey);
        }
        tasks.complete(task.getId(), variables);
    }
}
