package org.pregny.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.PickupHours;
import org.pregny.pass.PassCount;
import org.pregny.pass.PassRenewal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Arrivals against desks: before the day for whoever plans it, on the day for whoever waits (domain d8). */
@Service
@Transactional(readOnly = true)
public class PickupForecast {

    private static final Duration LATELY = Duration.ofMinutes(30);
    private static final int FEWEST = 5;

    private final IdCheckStore checks;
    private final PassRenewal passes;
    private final EventCatalogue catalogue;
    private final Clock clock;

    PickupForecast(IdCheckStore checks, PassRenewal passes, EventCatalogue catalogue, Clock clock) {
        this.checks = checks;
        this.passes = passes;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    public PickupOutlook outlook(Event event) {
        PassCount count = passes.count(List.of(event.code())).getOrDefault(event.code(), PassCount.NONE);
        return PickupOutlook.of(PickupHours.of(event), count.live() - count.activated());
    }

    /** By who was served in the last half hour; by plan, while these are too few to tell. */
    public LiveQueue live(Event event) {
        Instant now = clock.instant();
        IdCheckStore.Served served = checks.servedSince(event.code(), now.minus(LATELY));
        boolean measured = served.people() >= FEWEST;
        double minutes = Math.max(1, Duration.between(served.first(now), now).toMinutes());
        double planned =
                (double) event.pickupTerms().desks() / event.pickupTerms().minutes();
        return new LiveQueue(
                served.people(), served.officers(), measured, measured ? served.people() / minutes : planned);
    }

    /** Events of which passes are still handed out. */
    public List<Event> awaited() {
        return catalogue.events().stream()
                .filter(Event::isConfirmed)
                .filter(event -> event.pickups().stream().anyMatch(p -> !p.day().isBefore(today(event))))
                .toList();
    }

    private LocalDate today(Event event) {
        return clock.instant().atZone(event.zone()).toLocalDate();
    }
}
