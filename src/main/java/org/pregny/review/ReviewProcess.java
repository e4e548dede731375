package org.pregny.review;

import org.pregny.application.ApplicationId;

/** What the conductor does when a review has ended. */
public interface ReviewProcess {

    /** Ends the open task of this stage and goes on as the outcome says. */
    void ended(ApplicationId application, ReviewStage stage, ReviewOutcome outcome);
}
