package org.pregny.review;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.AuditedEvent;

/** Everything that can happen to a review task, on one page. */
interface ReviewEvent extends AuditedEvent {

    ReviewTask task();

    @Override
    default UUID caseId() {
        return task().application().uuid();
    }

    @Override
    default UUID subjectId() {
        return task().id().uuid();
    }

    @Override
    default Actor actor() {
        return Actor.SYSTEM;
    }

    /** A task appeared in the work list. */
    record ReviewOpened(ReviewTask task) implements ReviewEvent {
        @Override
        public String action() {
            return "review.opened";
        }

        @Override
        public Map<String, String> facts() {
            Instant due = task().dueAt();
            return Map.of("basis", task().basisVerdict().name(), "due", due.toString());
        }
    }

    /** A decision was taken back, and the review goes on with the reviewer who had it. */
    record ReviewResumed(ReviewTask task, Actor actor) implements ReviewEvent {
        @Override
        public String action() {
            return "review.resumed";
        }
    }

    /** Somebody opened the case, in the version that it was in. */
    record CaseRead(ReviewTask task, int version, Actor actor) implements ReviewEvent {
        @Override
        public String action() {
            return "review.caseRead";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("version", Integer.toString(version));
        }
    }

    /** A reviewer wrote a note for the others; what it says is not told here. */
    record NoteWritten(ReviewTask task, CaseNote note, Actor actor) implements ReviewEvent {
        @Override
        public String action() {
            return "review.noteWritten";
        }

        @Override
        public UUID subjectId() {
            return note.id();
        }

        @Override
        public Map<String, String> facts() {
            return note.corrects() == null
                    ? Map.of()
                    : Map.of("corrects", note.corrects().toString());
        }
    }

    /** The event moved, and the review is due at another time than before. */
    record ReviewMoved(ReviewTask task, Instant dueAt) implements ReviewEvent {
        @Override
        public String action() {
            return "review.moved";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("due", dueAt.toString());
        }
    }

    /** A reviewer ended the task, or its event was cancelled. */
    record ReviewEnded(ReviewTask task, ReviewOutcome outcome, Actor actor) implements ReviewEvent {
        @Override
        public String action() {
            return "review.ended";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("outcome", outcome.name());
        }
    }
}
