package org.pregny.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seven days after the last event that a pass of theirs admits to, takes out of the case what help people and groups asked for
 * and what was noted of it (domain b5, retention); at once where an event was cancelled that never had a day.
 */
@Component
class NeedRetention {

    private static final Duration KEPT = Duration.ofDays(7);

    private final NeedStore store;
    private final EventCatalogue catalogue;
    private final TransactionTemplate transaction;
    private final Clock clock;

    NeedRetention(NeedStore store, EventCatalogue catalogue, PlatformTransactionManager transactions, Clock clock) {
        this.store = store;
        this.catalogue = catalogue;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 6 * 3600 * 1000, initialDelay = 1500 * 1000)
    void forget() {
        List<Event> over = transaction.execute(
                t -> catalogue.events().stream().filter(this::isLongOver).toList());
        over.forEach(event -> transaction.executeWithoutResult(t -> store.forget(event.code())));
    }

    private boolean isLongOver(Event event) {
        Instant bound = clock.instant().minus(KEPT);
        return (event.hasDays() || event.isCancelled())
                && Stream.concat(Stream.of(event), catalogue.admittedBy(event).stream())
                        .filter(Event::hasDays)
                        .allMatch(one -> !bound.isBefore(one.endsBefore()));
    }
}
