package org.pregny.screening;

import java.time.Instant;
import java.util.UUID;
import org.pregny.request.RequestId;
import org.pregny.review.Desk;
import org.pregny.review.DeskTask;
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
        int version)
        implements DeskTask {

    @Override
    public Desk desk() {
        return Desk.SCREENING;
    }

    @Override
    public UUID taskId() {
        return id.uuid();
    }

    @Override
    public UUID caseId() {
        return request().uuid();
    }

    @Override
    public boolean isOpen() {
        return ending == null;
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

    public boolean isLate(Instant now) {
        return isOpen() && (overdue() || dueAt().isBefore(now));
    }
}
