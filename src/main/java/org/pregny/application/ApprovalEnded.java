package org.pregny.application;

import java.util.Map;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.AuditedEvent;

/** A person has no place any more because the accreditation of the organisation was revoked. */
record ApprovalEnded(Representative person, Actor actor) implements AuditedEvent {

    @Override
    public String action() {
        return "application.approvalEnded";
    }

    @Override
    public UUID caseId() {
        return person.application().uuid();
    }

    @Override
    public UUID subjectId() {
        return person.id().uuid();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("before", person.state().name());
    }
}
