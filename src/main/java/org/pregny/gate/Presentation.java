package org.pregny.gate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pregny.event.AccessPoint;
import org.pregny.event.Event;
import org.pregny.pass.Pass;

/**
 * A pass held out at a gate at a moment.
 *
 * @param admitted the events the pass admits to
 * @param served the events that use this gate
 * @param inside whether the holder has entered the gate's zone today and not left it
 */
record Presentation(
        AccessPoint gate,
        Pass pass,
        List<Event> admitted,
        List<Event> served,
        Instant at,
        Direction direction,
        boolean inside) {

    /** The admitted event that takes place today and uses this gate. */
    Optional<Event> eventHere() {
        return eventsHere().findFirst();
    }

    Stream<Event> eventsHere() {
        return admitted.stream().filter(e -> e.takesPlaceAt(at)).filter(e -> served.stream()
                .anyMatch(s -> s.code().equals(e.code())));
    }

    /** Whether this gate now lets in to anything of the event that the pass is for; what it also admits to, it admits to whole. */
    boolean isForSomethingIn(Event here) {
        return !here.code().equals(pass.event())
                || new Opening(here, here.accessPoint(gate.code()).orElse(gate))
                        .at(at).stream().anyMatch(pass.segments()::covers);
    }

    boolean admits(Event served) {
        return admitted.stream().anyMatch(e -> e.code().equals(served.code()));
    }
}
