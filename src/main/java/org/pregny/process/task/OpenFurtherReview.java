package org.pregny.process.task;

import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.pregny.application.ApplicationId;
import org.pregny.process.EngineVariables;
import org.pregny.review.ReviewOpening;
import org.pregny.review.ReviewStage;
import org.springframework.stereotype.Component;

/** Mirrors a new user task about something beside an application into the reviewers' work list, in the engine's transaction. */
@Component("openFurtherReview")
class OpenFurtherReview implements TaskListener {

    private final ReviewOpening reviews;

    OpenFurtherReview(ReviewOpening reviews) {
        this.reviews = reviews;
    }

    @Override
    public void notify(DelegateTask task) {
        UUID subject = UUID.fromString(task.getExecution().getProcessBusinessKey());
        ApplicationId id = ApplicationId.of((String) task.getVariable(EngineVariables.APPLICATION_ID));
        Date due = (Date) task.getVariable(EngineVariables.REVIEW_DUE_AT);
        reviews.openedAbout(subject, id, ReviewStage.ofTaskId(task.getTaskDefinitionKey()), due.toInstant());
    }
}
