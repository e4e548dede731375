package org.pregny.review;

import java.time.Instant;
import java.util.UUID;
import org.pregny.application.ApplicationId;
import org.pregny.event.EventCode;

/**
 * One row of the reviewers' work list, mirrored from the engine in the same transaction.
 *
 * @param subject what it is about when not the application as a whole, a substitution say; else null
 * @param barred who may not take it; null for nobody
 */
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
        int version,
        UUID subject,
        String barred) {

    /** A task is open until somebody ends it; claiming gives it an assignee. */
    public enum State {
        OPEN,
        DONE
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** Business key of the process that waits for it. */
    public String businessKey() {
        return subject == null ? application.toString() : subject.toString();
    }

    public boolean isAboutApplication() {
        return subject == null;
    }

    public boolean isBarredTo(String signInName) {
        return signInName.equals(barred);
    }

    public boolean isHeldBy(String signInName) {
        return signInName.equals(assignee);
    }
}
