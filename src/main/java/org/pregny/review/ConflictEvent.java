package org.pregny.review;

import java.util.Map;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.AuditedEvent;

/** A reviewer has declared a conflict of interest, or one was lifted; the words stay with the declaration. */
public record ConflictEvent(Bar bar, boolean lifted, Actor actor) implements AuditedEvent {

    @Override
    public String action() {
        return lifted ? "review.conflictLifted" : "review.conflictDeclared";
    }

    @Override
    public UUID caseId() {
        return bar.application() == null ? null : bar.application().uuid();
    }

    @Override
    public UUID subjectId() {
        return bar.id();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("kind", bar.kind().name());
    }
}
