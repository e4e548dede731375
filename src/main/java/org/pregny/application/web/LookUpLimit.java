package org.pregny.application.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Counts failed look-ups by address and by number, on this node, and forgets them after a quarter of an hour. With codes
 * of 55 bits that is enough: somebody who tries a thousand numbers from a thousand addresses finds nothing in a lifetime.
 */
@Component
class LookUpLimit {

    static final int TRIES = 10;
    private static final Duration PAUSE = Duration.ofMinutes(15);
    private static final int MOST_REMEMBERED = 20_000;

    private record Failures(int count, Instant until) {}

    private final Clock clock;
    private final Map<String, Failures> failures = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    LookUpLimit(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean isReached(String who) {
        return now(who).count() >= TRIES;
    }

    synchronized void failed(String who) {
        Failures before = now(who);
        failures.remove(who);
        failures.put(who, new Failures(before.count() + 1, before.until()));
    }

    private Failures now(String who) {
        Instant now = clock.instant();
        Failures known = failures.get(who);
        return known == null || !now.isBefore(known.until()) ? new Failures(0, now.plus(PAUSE)) : known;
    }
}
