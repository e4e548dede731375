package org.pregny.process.task;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.review.ReviewSchedule;
import org.springframework.stereotype.Component;

/** Marks a check of a new person that was not done in time. */
@Component("escalateSubstitution")
class EscalateSubstitution implements JavaDelegate {

    private final ReviewSchedule reviews;

    EscalateSubstitution(ReviewSchedule reviews) {
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reviews.escalateAbout(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
