package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.pregny.application.ApplicationId;
import org.pregny.process.EngineVariables;
import org.pregny.review.BasisVerdict;
import org.pregny.review.ReviewOpening;
import org.pregny.review.ReviewStage;
import org.springframework.stereotype.Component;

/** Mirrors a new user task into the reviewers' work list, in the engine's transaction. */
@Component("openReviewTask")
class OpenReviewTask implements TaskListener {

    private final ReviewOpening reviews;

    OpenReviewTask(ReviewOpening reviews) {
        this.reviews = reviews;
    }

    @Override
    public void notify(DelegateTask task) {
        ApplicationId id = ApplicationId.of(task.getExecution().getProcessBusinessKey());
        String verdict = (String) task.getVariable(EngineVariables.BASIS_VERDICT);
        reviews.opened(id, ReviewStage.ofTaskId(task.getTaskDefinitionKey()), BasisVerdict.valueOf(verdict));
    }
}
