package org.pregny.round;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pregny.kernel.Actor;
import org.pregny.kernel.AuditedEvent;

/** A round has other dates, terms or questions now, or was closed. */
public record RoundChanged(Round round, List<RoundFact> changed, Actor actor) implements AuditedEvent {

    @Override
    public String action() {
        return changed.contains(RoundFact.CLOSED) ? "round.closed" : "round.changed";
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
                "round",
                round.code(),
                "version",
                Integer.toString(round.version()),
                "changed",
                changed.stream().map(RoundFact::name).collect(Collectors.joining(" ")));
    }
}
