package org.pregny.correspondence;

import java.util.Map;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.AuditedEvent;

/** A letter that had left came back, and waits for a person. */
record LetterBounced(UUID caseId, UUID subjectId, String template, String code) implements AuditedEvent {

    @Override
    public String action() {
        return "correspondence.bounced";
    }

    @Override
    public Actor actor() {
        return Actor.SYSTEM;
    }

    @Override
    public Map<String, String> facts() {
        return code == null ? Map.of("letter", template) : Map.of("letter", template, "code", code);
    }
}
