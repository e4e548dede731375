package org.pregny.occurrence;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.AuditedEvent;

/** A case in the occurrence book was opened, became overdue or was settled. */
record OccurrenceEvent(String step, Occurrence occurrence, UUID caseId, Actor actor) implements AuditedEvent {

    static final String OPENED = "opened";
    static final String OVERDUE = "overdue";
    static final String SETTLED = "settled";

    @Override
    public String action() {
        return "occurrence." + step;
    }

    @Override
    public UUID subjectId() {
        return occurrence.id().uuid();
    }

    @Override
    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("kind", occurrence.kind().name());
        facts.put("gate", occurrence.gate());
        if (occurrence.outcome() != null) {
            facts.put("outcome", occurrence.outcome().name());
        }
        return facts;
    }
}
