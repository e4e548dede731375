package org.pregny.review;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives tasks back that somebody has held for too long. Nothing waits for a claim: the case stands at the same step with
 * it or without it, so that this is a broom and no timer of the model, which every claim and release would start anew.
 */
@Component
public class StaleClaims {

    private final List<StaleTasks> desks;
    private final ReviewSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    StaleClaims(List<StaleTasks> desks, ReviewSettings settings, TransactionTemplate transaction, Clock clock) {
        this.desks = desks;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 15 * 60 * 1000, initialDelay = 240 * 1000)
    void sweep() {
        sweep(clock.instant().minus(settings.claimReturns()));
    }

    /** Gives back what was claimed at this moment or earlier. */
    public void sweep(Instant since) {
        for (StaleTasks desk : desks) {
            desk.heldSince(since).forEach(task -> transaction.executeWithoutResult(done -> desk.giveBack(task, since)));
        }
    }
}
