package org.pregny.presence;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.pregny.event.EventCode;
import org.pregny.kernel.Actor;
import org.pregny.kernel.AuditedEvent;

/** Somebody has read who is inside. */
record RollCallOpened(EventCode event, RollCallPurpose purpose, int people, Actor actor) implements AuditedEvent {

    @Override
    public String action() {
        return "presence.rollCallOpened";
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
    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("event", event.text());
        facts.put("purpose", purpose.name());
        facts.put("people", Integer.toString(people));
        return facts;
    }
}
