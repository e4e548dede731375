package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.application.ApplicationId;
import org.pregny.review.ReviewSchedule;
import org.springframework.stereotype.Component;

/** Marks the task of an application that was not done in time. */
@Component("escalateReview")
class EscalateReview implements JavaDelegate {

    private final ReviewSchedule reviews;

    EscalateReview(ReviewSchedule reviews) {
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reviews.escalate(ApplicationId.of(execution.getProcessBusinessKey()));
    }
}
