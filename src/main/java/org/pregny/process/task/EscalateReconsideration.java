package org.pregny.process.task;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.review.ReviewSchedule;
import org.springframework.stereotype.Component;

/** Marks a second look at a refusal that was not done in time. */
@Component("escalateReconsideration")
class EscalateReconsideration implements JavaDelegate {

    private final ReviewSchedule reviews;

    EscalateReconsideration(ReviewSchedule reviews) {
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reviews.escalateAbout(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
