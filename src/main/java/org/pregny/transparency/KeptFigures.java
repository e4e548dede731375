package org.pregny.transparency;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.pregny.round.Round;
import org.pregny.round.RoundId;
import org.pregny.round.RoundStep;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Figures that were counted a moment ago: many read them, and each count looks at every request of a round. They are counted
 * anew after a minute, since another machine may have changed what they tell of, and at once when this one has.
 */
@Component
class KeptFigures {

    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final Map<RoundId, Kept> kept = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();
    private final Clock clock;

    KeptFigures(Clock clock) {
        this.clock = clock;
    }

    private record Kept(PublishedFigures figures, Instant at, long changes) {

        boolean isGood(Round round, Instant now, long changesByNow) {
            return changes == changesByNow
                    && figures.round().equals(round)
                    && !now.isBefore(at)
                    && now.isBefore(at.plus(LONGEST));
        }
    }

    PublishedFigures of(Round round, Supplier<PublishedFigures> count) {
        Instant now = clock.instant();
        long before = changes.get();
        Kept earlier = kept.get(round.id());
        if (earlier != null && earlier.isGood(round, now, before)) {
            return earlier.figures();
        }
        PublishedFigures counted = count.get();
        kept.put(round.id(), new Kept(counted, now, before));
        return counted;
    }

    /** A request or an objection went on; whoever counts meanwhile has counted the old ones, and that is known. */
    @TransactionalEventListener(fallbackExecution = true)
    void changed(RoundStep step) {
        changes.incrementAndGet();
    }
}
