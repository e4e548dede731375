package org.pregny.gate;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A pass held out at a gate at a moment, and all that is known then; times in seconds since 1970.
 *
 * @param last how the pass went through this zone the last time; null if it never did
 * @param inside how many sit inside already; null where nobody counts
 * @param listAge how old what is known is; none on the server
 */
record Presentation(
        GatePlan plan,
        HeldOut<GatePass> shown,
        long at,
        Direction direction,
        Passage last,
        Integer inside,
        long listAge) {

    /** The same on a device that was out of touch for so many seconds. */
    Presentation aged(long seconds) {
        return new Presentation(plan, shown, at, direction, last, inside, seconds);
    }

    GatePass pass() {
        return shown.pass();
    }

    /** The events that the pass admits to, that take place today, and whose passes of this kind the gate takes. */
    Stream<ServedProgramme> eventsHere() {
        return plan.admittedBy(pass()).filter(event -> event.isOn(at)).filter(event -> event.takes(pass().type()));
    }

    Optional<ServedProgramme> eventHere() {
        return eventsHere().findFirst();
    }

    /** Presence is counted by day: who left without a scan last night is not inside this morning. */
    boolean isInside() {
        long midnight = eventHere().map(event -> event.dayOf(at)).orElse(at);
        return last != null && last.direction() == Direction.ENTRY && last.at() >= midnight;
    }
}
