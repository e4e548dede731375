package org.pregny.correspondence;

import java.util.Map;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.AuditedEvent;

/** An operator put a failed letter back into the queue. */
record LetterResent(UUID caseId, UUID subjectId, String template, Actor actor) implements AuditedEvent {

    @Override
    public String action() {
        return "correspondence.resent";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("letter", template);
    }
}
