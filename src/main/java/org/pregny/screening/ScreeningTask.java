package org.pregny.screening;

import java.time.Instant;
import org.pregny.request.RequestId;
import org.pregny.review.TaskHolding;
import org.pregny.review.TaskTiming;

/**
 * One row of the screening list, mirrored from the engine in the same transaction.
 *
 * @param ending null while it is open; claiming gives it an assignee
 */
public record ScreeningTask(
        ScreeningTaskId id,
        ScreeningMatter matter,
        ScreeningSubject about,
        TaskTiming timing,
        TaskHolding holding,
        ScreeningMarks marks,
        ScreeningEnding ending,
        int version) {

    public boolean isOpen() {
        return ending == null;
    }

    public boolean isBarredTo(String signInName) {
        return holding.barred().contains(signInName);
    }

    public boolean isHeldBy(String signInName) {
        return signInName.equals(assignee());
    }

    public RequestId request() {
        return matter.request();
    }

    public ScreeningStage stage() {
        return matter.stage();
    }

    public String requestNumber() {
        return about.requestNumber();
    }

    public String organisationName() {
        return about.organisationName();
    }

    public Instant dueAt() {
        return timing.dueAt();
    }

    public boolean overdue() {
        return timing.overdue();
    }

    public boolean isLate(Instant now) {
        return isOpen() && (overdue() || dueAt().isBefore(now));
    }

    /** Who holds it; null for nobody. */
    public String assignee() {
        return holding.assignee();
    }
}
