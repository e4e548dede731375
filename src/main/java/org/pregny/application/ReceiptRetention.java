package org.pregny.application;

import java.time.Clock;
import java.time.Instant;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Long after an event, forgets what its receipts are for, names and all: whoever still has the file can prove by number, hash
 * and time that we received it, and we can read nothing more in it (domain b5, retention).
 */
@Component
class ReceiptRetention {

    private final ReceiptStore store;
    private final EventCatalogue catalogue;
    private final ReceiptTerms terms;
    private final Clock clock;

    ReceiptRetention(ReceiptStore store, EventCatalogue catalogue, ReceiptTerms terms, Clock clock) {
        this.store = store;
        this.catalogue = catalogue;
        this.terms = terms;
        this.clock = clock;
    }

    /** Repeatable, and so harmless on several machines. */
    @Scheduled(fixedDelay = 6 * 3600 * 1000, initialDelay = 1600 * 1000)
    @Transactional
    void forget() {
        Instant old = terms.oldBy(clock.instant());
        catalogue.events().stream()
                .filter(event -> event.hasDays() && !event.endsBefore().isAfter(old))
                .map(Event::code)
                .forEach(store::forget);
    }
}
