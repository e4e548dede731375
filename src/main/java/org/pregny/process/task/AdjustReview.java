package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.application.ApplicationId;
import org.pregny.process.EngineVariables;
import org.pregny.review.ReviewSchedule;
import org.springframework.stereotype.Component;

/** Shows the new date of a review in the reviewers’ list. */
@Component("adjustReview")
class AdjustReview implements JavaDelegate {

    private final ReviewSchedule reviews;

    AdjustReview(ReviewSchedule reviews) {
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String id = (String) execution.getVariable(EngineVariables.APPLICATION_ID);
        reviews.dueMoved(ApplicationId.of(id));
    }
}
