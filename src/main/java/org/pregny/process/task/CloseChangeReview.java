package org.pregny.process.task;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.review.ReviewSchedule;
import org.springframework.stereotype.Component;

/** Takes a decision on a change that nobody needs any more off the reviewers’ list. */
@Component("closeChangeReview")
class CloseChangeReview implements JavaDelegate {

    private final ReviewSchedule reviews;

    CloseChangeReview(ReviewSchedule reviews) {
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reviews.endAbout(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
