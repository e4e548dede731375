package org.pregny.review;

import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives tasks back that somebody has held for too long. Nothing waits for a claim: the case stands at the same step with
 * it or without it, so that this is a broom and no timer of the model, which every claim and release would start anew.
 */
@Component
class StaleClaims {

    private final ReviewStore store;
    private final ReviewSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    StaleClaims(
            ReviewStore store,
            ReviewSettings settings,
            TransactionTemplate transaction,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
        this.events = events;
    }

    @Scheduled(fixedDelay = 15 * 60 * 1000, initialDelay = 240 * 1000)
    void sweep() {
        sweep(clock.instant().minus(settings.claimReturns()));
    }

    /** Gives back what was claimed at this moment or earlier. */
    void sweep(Instant since) {
        store.heldSince(since).forEach(id -> transaction.executeWithoutResult(done -> giveBack(id, since)));
    }

    /** It may have been ended, released or claimed anew in the meantime. */
    private void giveBack(ReviewTaskId id, Instant since) {
        store.lock(id).filter(task -> isStale(task, since)).ifPresent(task -> {
            store.assign(id, null, null);
            events.publishEvent(new ReviewEvent.ClaimReturned(task));
        });
    }

    private static boolean isStale(ReviewTask task, Instant since) {
        return task.isOpen()
                && task.assignee() != null
                && !task.holding().claimedAt().isAfter(since);
    }
}
