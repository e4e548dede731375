package org.pregny.event;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.AuditedEvent;

/** An organiser gave everybody, or one organisation, longer; the words of the reason stand with the extension. */
record DeadlineExtended(Extension extension, Actor actor) implements AuditedEvent {

    @Override
    public String action() {
        return extension.outage() == null ? "event.deadlineExtended" : "event.graceGranted";
    }

    @Override
    public UUID caseId() {
        return null;
    }

    @Override
    public UUID subjectId() {
        return extension.id();
    }

    @Override
    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("event", extension.event().text());
        facts.put("deadline", extension.deadline().name());
        facts.put("for", extension.isForEverybody() ? "EVERYBODY" : "ONE_ORGANISATION");
        facts.put("from", extension.from().toString());
        facts.put("to", extension.to().toString());
        if (extension.outage() != null) {
            facts.put("outage", extension.outage());
        }
        return facts;
    }
}
