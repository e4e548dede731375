package org.pregny.kernel;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** The rehearsal clock was moved forward: whatever is due by then is due now. */
public record ClockMoved(Instant from, Instant to, Actor actor) implements AuditedEvent {

    @Override
    public String action() {
        return "kernel.clockMoved";
    }

    @Override
    public UUID caseId() {
        return null;
    }

    @Override
    public UUID subjectId() {
        return null;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("to", to.toString());
    }
}
