package org.pregny.process.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.application.ApplicationId;
import org.pregny.review.ReviewSchedule;
import org.springframework.stereotype.Component;

/** Takes the open task of an application off the reviewers’ list. */
@Component("withdrawReview")
class WithdrawReview implements JavaDelegate {

    private final ReviewSchedule reviews;

    WithdrawReview(ReviewSchedule reviews) {
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reviews.withdraw(ApplicationId.of(execution.getProcessBusinessKey()));
    }
}
