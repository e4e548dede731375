package org.pregny.correspondence;

import java.util.Map;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.AuditedEvent;

/** A letter was handed to the mail server, or written to the capture folder. */
record LetterSent(UUID caseId, UUID subjectId, String template) implements AuditedEvent {

    @Override
    public String action() {
        return "correspondence.sent";
    }

    @Override
    public Actor actor() {
        return Actor.SYSTEM;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("letter", template);
    }
}
