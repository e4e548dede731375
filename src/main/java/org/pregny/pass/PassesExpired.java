package org.pregny.pass;

import java.util.Map;
import java.util.UUID;
import org.pregny.event.EventCode;
import org.pregny.kernel.Actor;
import org.pregny.kernel.AuditedEvent;

/** The passes of an event ran out together; each has its own line of history. */
record PassesExpired(EventCode event, int passes) implements AuditedEvent {

    @Override
    public String action() {
        return "pass.expired";
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
        return Map.of("event", event.text(), "passes", Integer.toString(passes));
    }
}
