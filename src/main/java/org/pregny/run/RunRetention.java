package org.pregny.run;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets what was chosen and never started, in every room that has runs. */
@Component
public class RunRetention {

    private static final Duration KEPT = Duration.ofDays(7);

    private final List<RunLedger<?>> ledgers;
    private final Clock clock;

    RunRetention(List<RunLedger<?>> ledgers, Clock clock) {
        this.ledgers = ledgers;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 6 * 3600 * 1000, initialDelay = 1500 * 1000)
    @Transactional
    public void forget() {
        ledgers.forEach(ledger -> ledger.forget(clock.instant().minus(KEPT)));
    }
}
