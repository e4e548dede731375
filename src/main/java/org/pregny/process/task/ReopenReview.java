package org.pregny.process.task;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pregny.application.ApplicationId;
import org.pregny.process.EngineVariables;
import org.pregny.review.ReviewResuming;
import org.springframework.stereotype.Component;

/** Marks the ended review as taken back and learns when the one that opens again is due. */
@Component("reopenReview")
class ReopenReview implements JavaDelegate {

    private final ReviewResuming reviews;

    ReopenReview(ReviewResuming reviews) {
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ApplicationId id = ApplicationId.of(execution.getProcessBusinessKey());
        execution.setVariable(EngineVariables.REVIEW_DUE_AT, Date.from(reviews.reopen(id)));
    }
}
