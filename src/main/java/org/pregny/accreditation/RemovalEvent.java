package org.pregny.accreditation;

import java.util.Map;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.AuditedEvent;

/** An organisation was removed from an event, or let in again. */
record RemovalEvent(Removal removal, boolean lifted, Actor actor) implements AuditedEvent {

    @Override
    public String action() {
        return lifted ? "accreditation.readmitted" : "accreditation.removed";
    }

    @Override
    public UUID caseId() {
        return null;
    }

    @Override
    public UUID subjectId() {
        return removal.organisation().id().uuid();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("event", removal.event().text());
    }
}
