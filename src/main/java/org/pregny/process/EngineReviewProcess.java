package org.pregny.process;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.task.Task;
import org.pregny.application.ApplicationId;
import org.pregny.review.ReviewOutcome;
import org.pregny.review.ReviewProcess;
import org.pregny.review.ReviewStage;
import org.pregny.review.ReviewTask;
import org.springframework.stereotype.Component;

/** Completes the engine's task when a reviewer has ended ours. */
@Component
class EngineReviewProcess implements ReviewProcess {

    /** As the engine asks, without all that it adds for questions of other kinds: those took as long as seven of its own. */
    private static final String WAITING =
            "select T.* from ACT_RU_EXECUTION E join ACT_RU_TASK T on T.PROC_INST_ID_ = E.ID_"
                    + " where E.BUSINESS_KEY_ = #{key} and T.TASK_DEF_KEY_ = #{stage}";

    private final TaskService tasks;
    private final CommandExecutor commands;

    EngineReviewProcess(TaskService tasks, ProcessEngineConfigurationImpl configuration) {
        this.tasks = tasks;
        this.commands = configuration.getCommandExecutorTxRequired();
    }

    @Override
    public void ended(ReviewTask task, ReviewOutcome outcome) {
        complete(task.businessKey(), task.stage(), Map.of(EngineVariables.REVIEW_OUTCOME, outcome.name()));
    }

    @Override
    public void lateAdmitted(ApplicationId application, Instant reviewDueAt) {
        complete(
                application.toString(),
                ReviewStage.DECIDE_ON_LATE_APPLICATION,
                Map.of(
                        EngineVariables.REVIEW_OUTCOME,
                        ReviewOutcome.ADMITTED.name(),
                        EngineVariables.REVIEW_DUE_AT,
                        Date.from(reviewDueAt)));
    }

    /** Found and completed in one command: what the question has read need not be read again. */
    private void complete(String businessKey, ReviewStage stage, Map<String, Object> variables) {
        commands.execute(context -> {
            completeOne(businessKey, stage, variables);
            return null;
        });
    }

    private void completeOne(String businessKey, ReviewStage stage, Map<String, Object> variables) {
        Task task = tasks.createNativeTaskQuery()
                .sql(WAITING)
                .parameter("key", businessKey)
                .parameter("stage", stage.taskId())
                .singleResult();
        if (task == null) {
            throw new IllegalStateException("the engine has no open " + stage + " for " + businessKey);
        }
        tasks.complete(task.getId(), variables);
    }
}
