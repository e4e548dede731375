package org.pregny.event;

import java.util.Map;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.AuditedEvent;

/** An event entered the catalogue. */
public record EventAnnounced(EventCode event, int version) implements AuditedEvent {

    @Override
    public String action() {
        return "event.announced";
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
    public Actor actor() {
        return Actor.SYSTEM;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("event", event.text(), "version", Integer.toString(version));
    }
}
