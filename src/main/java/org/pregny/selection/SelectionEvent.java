package org.pregny.selection;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.pregny.application.CanonicalForm;
import org.pregny.event.EventCode;
import org.pregny.kernel.Actor;
import org.pregny.kernel.AuditedEvent;

/** Everything that happens while a set is chosen, on one page. */
interface SelectionEvent extends AuditedEvent {

    EventCode event();

    @Override
    default UUID caseId() {
        return null;
    }

    @Override
    default Map<String, String> facts() {
        return Map.of("event", event().text());
    }

    /** Somebody read what candidates said of themselves. */
    record BoardRead(Scenario scenario, Actor actor) implements SelectionEvent {
        @Override
        public String action() {
            return "selection.boardRead";
        }

        @Override
        public EventCode event() {
            return scenario.event();
        }

        @Override
        public UUID subjectId() {
            return scenario.id();
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("event", event().text(), "version", Integer.toString(scenario.version()));
        }
    }

    /** What the set is to be like was said anew. */
    record BriefWritten(EventCode event, int version, Actor actor) implements SelectionEvent {
        @Override
        public String action() {
            return "selection.briefWritten";
        }

        @Override
        public UUID subjectId() {
            return null;
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("event", event().text(), "version", Integer.toString(version));
        }
    }

    /** A set was handed to the decisions, and why this one. */
    record SetDecided(Scenario scenario, SetDecision decision, int decided, int excluded, Actor actor)
            implements SelectionEvent {
        @Override
        public String action() {
            return "selection.setDecided";
        }

        @Override
        public EventCode event() {
            return scenario.event();
        }

        @Override
        public UUID subjectId() {
            return decision.id();
        }

        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "event", event().text(),
                    "version", Integer.toString(scenario.version()),
                    "noteSha256", CanonicalForm.sha256(decision.note().getBytes(StandardCharsets.UTF_8)),
                    "decided", Integer.toString(decided),
                    "excluded", Integer.toString(excluded));
        }
    }
}
