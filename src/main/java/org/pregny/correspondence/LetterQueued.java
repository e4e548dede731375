package org.pregny.correspondence;

import java.util.Map;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.AuditedEvent;

/** A letter was put into the outbox. */
record LetterQueued(UUID caseId, UUID subjectId, String template, String language) implements AuditedEvent {

    @Override
    public String action() {
        return "correspondence.queued";
    }

    @Override
    public Actor actor() {
        return Actor.SYSTEM;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("letter", template, "language", language);
    }
}
