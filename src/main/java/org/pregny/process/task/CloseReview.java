package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.application.ApplicationId;
import org.pregny.review.ReviewSchedule;
import org.springframework.stereotype.Component;

/** Takes the open task of an application that was withdrawn off the reviewers’ list. */
@Component("closeReview")
class CloseReview implements JavaDelegate {

    private final ReviewSchedule reviews;

    CloseReview(ReviewSchedule reviews) {
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reviews.applicationWithdrawn(ApplicationId.of(execution.getProcessBusinessKey()));
    }
}
