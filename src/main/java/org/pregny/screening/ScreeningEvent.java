package org.pregny.screening;

import java.util.Map;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.AuditedEvent;

/** Everything that can happen to a task of the screening desk, on one page. */
interface ScreeningEvent extends AuditedEvent {

    ScreeningTask task();

    @Override
    default UUID caseId() {
        return task().request().uuid();
    }

    @Override
    default UUID subjectId() {
        return task().id().uuid();
    }

    @Override
    default Actor actor() {
        return Actor.SYSTEM;
    }

    /** A task appeared in the list. */
    record TaskOpened(ScreeningTask task) implements ScreeningEvent {
        @Override
        public String action() {
            return "screening.opened";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("stage", task().stage().name(), "due", task().dueAt().toString());
        }
    }

    /** Somebody opened the case and read who asks and what; in the version that it was in. */
    record RequestRead(ScreeningTask task, int version, Actor actor) implements ScreeningEvent {
        @Override
        public String action() {
            return "screening.requestRead";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("version", Integer.toString(version));
        }
    }

    /** An officer wrote a note for the others; what it says is not told here. */
    record RemarkWritten(ScreeningTask task, UUID note, Actor actor) implements ScreeningEvent {
        @Override
        public String action() {
            return "screening.noteWritten";
        }

        @Override
        public UUID subjectId() {
            return note;
        }
    }

    /** An officer ended the task, having seen this version of the request; or nobody need do it any more. */
    record TaskEnded(ScreeningTask task, ScreeningEnding ending, Actor actor) implements ScreeningEvent {
        @Override
        public String action() {
            return "screening.ended";
        }

        @Override
        public Map<String, String> facts() {
            String result = ending.result().name();
            return ending.seen() == null
                    ? Map.of("outcome", result)
                    : Map.of("outcome", result, "version", ending.seen().toString());
        }
    }
}
