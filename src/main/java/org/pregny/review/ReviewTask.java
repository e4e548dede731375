package org.pregny.review;

import java.time.Instant;
import org.pregny.application.ApplicationId;
import org.pregny.event.EventCode;

/** One row of the reviewers' work list, mirrored from the engine in the same transaction. */
public record ReviewTask(
        ReviewTaskId id,
        ApplicationId application,
        ReviewStage stage,
        EventCode event,
        String applicationNumber,
        String organisationName,
        String country,
        String category,
        String basis,
        BasisVerdict basisVerdict,
        int representatives,
        int round,
        Instant openedAt,
        Instant dueAt,
        boolean overdue,
        State state,
        String assignee,
        ReviewOutcome outcome,
        Instant doneAt,
        String doneBy,
        int version) {

    /** A task is open until somebody ends it; claiming gives it an assignee. */
    public enum State {
        OPEN,
        DONE
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public boolean isHeldBy(String signInName) {
        return signInName.equals(assignee);
    }
}
