package org.pregny.round;

import java.util.Map;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.AuditedEvent;

/** A round was planned. */
public record RoundPlanned(Round round, Actor actor) implements AuditedEvent {

    @Override
    public String action() {
        return "round.planned";
    }

    @Override
    public UUID caseId() {
        return null;
    }

    @Override
    public UUID subjectId() {
        return round.id().uuid();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "round", round.code(),
                "process", round.process(),
                "opens", round.opensAt().toString(),
                "closes", round.closesAt().toString());
    }
}
