package org.pregny.occurrence;

import java.util.Map;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.AuditedEvent;

/** Somebody said how long the way between two gates takes. */
record WalkingTimeSaid(WalkingTime time, Actor actor) implements AuditedEvent {

    @Override
    public String action() {
        return "occurrence.walkingTimeSaid";
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
        return Map.of("gates", time.gateA() + " " + time.gateB(), "minutes", Integer.toString(time.minutes()));
    }
}
