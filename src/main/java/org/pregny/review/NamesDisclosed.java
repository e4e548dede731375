package org.pregny.review;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.pregny.application.ApplicationId;
import org.pregny.kernel.Actor;
import org.pregny.kernel.AuditedEvent;

/** Two have let a reader see the names of protected people; the actor is the second. */
record NamesDisclosed(ApplicationId application, String reader, Instant until, Actor actor) implements AuditedEvent {

    @Override
    public String action() {
        return "review.namesDisclosed";
    }

    @Override
    public UUID caseId() {
        return application.uuid();
    }

    @Override
    public UUID subjectId() {
        return application.uuid();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("reader", reader, "until", until.toString());
    }
}
