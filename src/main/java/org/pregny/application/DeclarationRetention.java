package org.pregny.application;

import java.time.Clock;
import java.time.Instant;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.EventCode;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Once an event is over or cancelled, keeps only how many said what of themselves (domain b5, retention). */
@Component
class DeclarationRetention {

    private final DeclarationStore store;
    private final EventCatalogue catalogue;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DeclarationRetention(
            DeclarationStore store, EventCatalogue catalogue, PlatformTransactionManager transactions, Clock clock) {
        this.store = store;
        this.catalogue = catalogue;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Each event by itself, and held: on several machines each is counted once. */
    @Scheduled(fixedDelay = 6 * 3600 * 1000, initialDelay = 1400 * 1000)
    void reduce() {
        store.events().forEach(code -> transaction.executeWithoutResult(t -> reduce(code)));
    }

    private void reduce(EventCode code) {
        catalogue.hold(code);
        Event event = catalogue.event(code);
        Instant now = clock.instant();
        boolean over = event.hasDays() && !now.isBefore(event.endsBefore());
        if ((over || event.isCancelled()) && store.events().contains(code)) {
            store.reduce(code, now);
        }
    }
}
