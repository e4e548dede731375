package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.application.ApplicationId;
import org.pregny.review.ReviewDesk;
import org.pregny.review.ReviewStage;
import org.springframework.stereotype.Component;

/** Marks a review that was not done in time. */
@Component("escalateReview")
class EscalateReview implements JavaDelegate {

    private final ReviewDesk reviews;

    EscalateReview(ReviewDesk reviews) {
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reviews.escalate(ApplicationId.of(execution.getProcessBusinessKey()), ReviewStage.REVIEW_APPLICATION);
    }
}
