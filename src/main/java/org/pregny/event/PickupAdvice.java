package org.pregny.event;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The half hour in which somebody is advised to collect a pass, so that not all come at once: advice, not an appointment. */
public final class PickupAdvice {

    private PickupAdvice() {}

    /** Spread evenly by id, so that it is the same in every letter and no name comes always last. */
    public static Optional<PickupHours.Slot> of(Event event, UUID person) {
        List<PickupHours.Slot> slots = PickupHours.of(event).slotsInTime();
        return slots.isEmpty()
                ? Optional.empty()
                : Optional.of(slots.get(Math.floorMod(person.hashCode(), slots.size())));
    }
}
