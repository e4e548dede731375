package org.pregny.event;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pregny.kernel.Actor;
import org.pregny.kernel.AuditedEvent;

/** An organiser changed an event, or called it off. */
record EventEdited(EventEdition edition, List<EventFact> changed, boolean cancelled, Actor actor)
        implements AuditedEvent {

    @Override
    public String action() {
        return cancelled ? "event.cancelled" : "event.changed";
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
        return Map.of(
                "event",
                edition.event().text(),
                "version",
                Integer.toString(edition.version()),
                "changed",
                changed.stream().map(EventFact::name).collect(Collectors.joining(" ")));
    }
}
