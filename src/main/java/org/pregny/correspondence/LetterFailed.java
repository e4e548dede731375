package org.pregny.correspondence;

import java.util.Map;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.AuditedEvent;

/** A letter could not be sent and waits for a person: every try was spent. */
record LetterFailed(UUID caseId, UUID subjectId, String template, int attempts) implements AuditedEvent {

    @Override
    public String action() {
        return "correspondence.failed";
    }

    @Override
    public Actor actor() {
        return Actor.SYSTEM;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("letter", template, "attempts", Integer.toString(attempts));
    }
}
