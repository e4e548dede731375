package org.pregny.process.task;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.review.ReviewSchedule;
import org.springframework.stereotype.Component;

/** Takes the open check of a new person off the reviewers’ list. */
@Component("closeSubstitution")
class CloseSubstitution implements JavaDelegate {

    private final ReviewSchedule reviews;

    CloseSubstitution(ReviewSchedule reviews) {
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reviews.endAbout(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
