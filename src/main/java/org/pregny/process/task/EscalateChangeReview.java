package org.pregny.process.task;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.review.ReviewSchedule;
import org.springframework.stereotype.Component;

/** Marks a decision on a change that was not taken in time. */
@Component("escalateChangeReview")
class EscalateChangeReview implements JavaDelegate {

    private final ReviewSchedule reviews;

    EscalateChangeReview(ReviewSchedule reviews) {
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reviews.escalateAbout(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
