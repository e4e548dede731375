package org.pregny.bulk;

import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets what was chosen and never started. */
@Component
class BulkRetention {

    private static final Duration KEPT = Duration.ofDays(7);

    private final BulkStore store;
    private final Clock clock;

    BulkRetention(BulkStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 6 * 3600 * 1000, initialDelay = 1500 * 1000)
    @Transactional
    void forget() {
        store.forget(clock.instant().minus(KEPT));
    }
}
