package org.pregny.process;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.pregny.application.ApplicationId;
import org.pregny.review.ReviewOutcome;
import org.pregny.review.ReviewProcess;
import org.pregny.review.ReviewStage;
import org.pregny.review.ReviewTask;
import org.springframework.stereotype.Component;

/** Completes the engine's task when a reviewer has ended ours. */
@Component
class EngineReviewProcess implements ReviewProcess {

    private final StageTasks tasks;

    EngineReviewProcess(StageTasks tasks) {
        this.tasks = tasks;
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

    private void complete(String businessKey, ReviewStage stage, Map<String, Object> variables) {
        tasks.complete(businessKey, stage.taskId(), variables);
    }
}
