package org.pregny.circulation;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.round.RoundStep;

/** What is done to a list. */
interface CirculationEvent extends RoundStep {

    CirculationList list();

    @Override
    default UUID caseId() {
        return list().id().uuid();
    }

    @Override
    default UUID subjectId() {
        return list().id().uuid();
    }

    /** A list has a new version. */
    record ListRevised(CirculationList list, int version, ListChange change, Actor actor) implements CirculationEvent {
        @Override
        public String action() {
            return "circulation.revised";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "version", Integer.toString(version),
                    "added", Integer.toString(change.newcomers().size()),
                    "gone", Integer.toString(change.leavers().size()));
        }
    }

    /** A list was put to Member States. */
    record ListCirculated(CirculationList list, int lines, Instant silenceEndsAt, Actor actor)
            implements CirculationEvent {
        @Override
        public String action() {
            return "circulation.circulated";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("lines", Integer.toString(lines), "silenceEndsAt", silenceEndsAt.toString());
        }
    }

    /** The end of the silence period was moved. */
    record SilenceMoved(CirculationList list, Instant silenceEndsAt, Actor actor) implements CirculationEvent {
        @Override
        public String action() {
            return "circulation.silenceMoved";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("from", list.silenceEndsAt().toString(), "to", silenceEndsAt.toString());
        }
    }

    /** Its finalising has begun. */
    record FinalisingBegun(CirculationList list, Actor actor) implements CirculationEvent {
        @Override
        public String action() {
            return "circulation.finalisingBegun";
        }
    }

    /** It says who was accredited. */
    record ListClosed(CirculationList list, int version, Actor actor) implements CirculationEvent {
        @Override
        public String action() {
            return "circulation.closed";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("version", Integer.toString(version));
        }
    }

    /** Somebody took it away as a file. */
    record ListExported(CirculationList list, int version, String format, Actor actor) implements CirculationEvent {
        @Override
        public String action() {
            return "circulation.exported";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("version", Integer.toString(version), "format", format);
        }
    }

    /** A Permanent Mission has acknowledged it; the subject is the recipient. */
    record ReceiptAcknowledged(CirculationList list, UUID subjectId, Actor actor) implements CirculationEvent {
        @Override
        public String action() {
            return "circulation.acknowledged";
        }
    }
}
