package org.pregny.review;

import java.time.Instant;
import java.util.UUID;
import org.pregny.application.ApplicationId;
import org.pregny.event.EventCode;

/**
 * One row of the reviewers' work list, mirrored from the engine in the same transaction. Its words are kept in small
 * groups; those that every page asks for are answered here, too.
 *
 * @param ending null while it is open; claiming gives it an assignee
 */
public record ReviewTask(
        ReviewTaskId id,
        TaskMatter matter,
        CaseSummary about,
        TaskTiming timing,
        TaskHolding holding,
        TaskMarks marks,
        TaskEnding ending,
        int version)
        implements DeskTask {

    @Override
    public Desk desk() {
        return Desk.REVIEW;
    }

    @Override
    public UUID taskId() {
        return id.uuid();
    }

    @Override
    public UUID caseId() {
        return application().uuid();
    }

    ReviewTask withMarks(TaskMarks seen) {
        return new ReviewTask(id, matter, about, timing, holding, seen, ending, version);
    }

    @Override
    public boolean isOpen() {
        return ending == null;
    }

    /** Business key of the process that waits for it. */
    public String businessKey() {
        return isAboutApplication() ? application().toString() : subject().toString();
    }

    public boolean isAboutApplication() {
        return subject() == null;
    }

    /** Whether this person may end it without another look: nobody else holds it, and nothing bars from it. */
    boolean isFreeFor(String signInName) {
        boolean free = assignee() == null || isHeldBy(signInName);
        return isOpen() && free && !isBarredTo(signInName) && !stage().isAnothersOwn();
    }

    public ApplicationId application() {
        return matter.application();
    }

    public UUID subject() {
        return matter.subject();
    }

    public ReviewStage stage() {
        return matter.stage();
    }

    public EventCode event() {
        return matter.event();
    }

    public int round() {
        return matter.round();
    }

    public String applicationNumber() {
        return about.applicationNumber();
    }

    public String organisationName() {
        return about.organisationName();
    }

    public String country() {
        return about.country();
    }

    public String category() {
        return about.category();
    }

    public String basis() {
        return about.basis();
    }

    public BasisVerdict basisVerdict() {
        return about.basisVerdict();
    }

    public int representatives() {
        return about.representatives();
    }

    /** Null while it is open, like {@link #doneAt()} and {@link #doneBy()}. */
    public ReviewOutcome outcome() {
        return isOpen() ? null : ending.outcome();
    }

    public Instant doneAt() {
        return isOpen() ? null : ending.at();
    }

    public String doneBy() {
        return isOpen() ? null : ending.by();
    }
}
