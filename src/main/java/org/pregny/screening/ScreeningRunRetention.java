package org.pregny.screening;

import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets previews that nobody started. */
@Component
class ScreeningRunRetention {

    private static final Duration KEPT = Duration.ofDays(7);

    private final ScreeningRunStore runs;
    private final Clock clock;

    ScreeningRunRetention(ScreeningRunStore runs, Clock clock) {
        this.runs = runs;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 6 * 3600 * 1000, initialDelay = 1620 * 1000)
    @Transactional
    void sweep() {
        runs.forget(clock.instant().minus(KEPT));
    }
}
