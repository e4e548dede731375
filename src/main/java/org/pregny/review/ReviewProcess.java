package org.pregny.review;

import java.time.Instant;
import org.pregny.application.ApplicationId;

/** What the conductor does when a review has ended. */
public interface ReviewProcess {

    /** Ends the engine's side of the task and goes on as the outcome says. */
    void ended(ReviewTask task, ReviewOutcome outcome);

    /** Ends the open decision on a late application: it is reviewed, by {@code reviewDueAt}. */
    void lateAdmitted(ApplicationId application, Instant reviewDueAt);
}
