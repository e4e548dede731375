package org.pregny.selection;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.pregny.application.RepresentativeId;
import org.pregny.event.EventCode;

/** One way of choosing; who is not in its placements is free and not chosen. */
public record Scenario(
        UUID id,
        EventCode event,
        String name,
        Map<RepresentativeId, Placement> placements,
        int version,
        Instant changedAt,
        String changedBy) {

    public Scenario {
        placements = Map.copyOf(placements);
    }

    public Placement placementOf(RepresentativeId person) {
        return placements.getOrDefault(person, Placement.NONE);
    }
}
