package org.pregny.presence;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where staff see how many people are inside; nobody is named. */
@Service
@Transactional(readOnly = true)
public class PresenceBoard {

    private final HeadcountStore counts;
    private final EventCatalogue catalogue;
    private final Clock clock;

    PresenceBoard(HeadcountStore counts, EventCatalogue catalogue, Clock clock) {
        this.counts = counts;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** The people of an event at one moment. */
    public record Headcount(Instant at, List<ZoneCount> zones, List<GateCount> gates, List<Arrivals> arrivals) {}

    /** The events of today. */
    public List<Event> events() {
        Instant now = clock.instant();
        return catalogue.events().stream()
                .filter(event -> event.takesPlaceAt(now))
                .toList();
    }

    public Headcount of(Event event) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, event.zone());
        return new Headcount(
                now,
                counts.zones(event.code(), today),
                counts.gates(event.code(), today),
                counts.arrivals(event.code(), today));
    }
}
