package org.pregny.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets who collected passes for others a month after the event, as long as photos are kept (domain b5). */
@Component
class ProxyRetention {

    private static final Duration KEPT = Duration.ofDays(30);

    private final IdCheckStore store;
    private final EventCatalogue catalogue;
    private final Clock clock;

    ProxyRetention(IdCheckStore store, EventCatalogue catalogue, Clock clock) {
        this.store = store;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Repeatable, and so harmless on several machines. */
    @Scheduled(fixedDelay = 6 * 3600 * 1000, initialDelay = 1700 * 1000)
    @Transactional
    void forget() {
        Instant old = clock.instant().minus(KEPT);
        catalogue.events().stream()
                .filter(event -> event.hasDays() && !event.endsBefore().isAfter(old))
                .map(Event::code)
                .forEach(store::forgetProxies);
    }
}
