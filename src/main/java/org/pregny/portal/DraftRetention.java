package org.pregny.portal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.EventCode;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Forgets the people in drafts that were never handed in, seven days after the event or once it is cancelled without a day
 * (domain b5, retention); in one that was handed in, they stand with the application alone.
 */
@Component
class DraftRetention {

    private static final Duration KEPT = Duration.ofDays(7);

    private final DraftStore store;
    private final SheetStore sheets;
    private final EventCatalogue catalogue;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DraftRetention(
            DraftStore store,
            SheetStore sheets,
            EventCatalogue catalogue,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.store = store;
        this.sheets = sheets;
        this.catalogue = catalogue;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Draft by draft, and each held: harmless on several machines. */
    @Scheduled(fixedDelay = 6 * 3600 * 1000, initialDelay = 1700 * 1000)
    void forget() {
        List<EventCode> over = transaction.execute(t -> catalogue.events().stream()
                .filter(this::isLongOver)
                .map(Event::code)
                .toList());
        store.withPeople(over)
                .forEach(id ->
                        transaction.executeWithoutResult(t -> store.lock(id).ifPresent(this::forget)));
    }

    private void forget(Draft draft) {
        store.forgetPeople(draft);
        sheets.remove(draft.id());
    }

    private boolean isLongOver(Event event) {
        Instant bound = clock.instant().minus(KEPT);
        return event.hasDays() ? !bound.isBefore(event.endsBefore()) : event.isCancelled();
    }
}
