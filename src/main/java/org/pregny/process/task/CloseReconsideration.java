package org.pregny.process.task;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.review.ReviewSchedule;
import org.springframework.stereotype.Component;

/** Takes the open second look at a refusal off the reviewers’ list. */
@Component("closeReconsideration")
class CloseReconsideration implements JavaDelegate {

    private final ReviewSchedule reviews;

    CloseReconsideration(ReviewSchedule reviews) {
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reviews.endAbout(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
