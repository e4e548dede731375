package org.pregny.event;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the code on a pass says: from when until when it admits, and to which events by their numbers. */
public record Admission(Instant from, Instant until, List<Integer> events) {

    /** Valid from the first to the last second of all days it admits to, in the zone of each venue. */
    public static Optional<Admission> to(List<Event> admitted) {
        Comparator<Instant> order = Comparator.naturalOrder();
        return admitted.stream().map(Event::starts).min(order).map(from -> {
            Instant end = admitted.stream().map(Event::endsBefore).max(order).orElseThrow();
            return new Admission(
                    from,
                    end.minusSeconds(1),
                    admitted.stream().map(Event::number).toList());
        });
    }
}
