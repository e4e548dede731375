package org.pregny.review;

import java.time.Duration;
import java.time.Instant;

/**
 * When somebody looked at a case, for what is new to them. Pages opened within half an hour are one sitting: what was new
 * when it began stays marked until it ends.
 *
 * @param lookedAt last; null for never
 * @param seenBefore end of the sitting before that; null for none
 */
record CaseLook(Instant lookedAt, Instant seenBefore) {

    private static final Duration SITTING = Duration.ofMinutes(30);

    boolean isFirst() {
        return lookedAt == null;
    }

    /** Whether the sitting lasts still. */
    boolean isGoingOn(Instant now) {
        return lookedAt != null && now.isBefore(lookedAt.plus(SITTING));
    }

    /** From when on something is new to the reader; null when everything is. */
    Instant since(Instant now) {
        return isGoingOn(now) ? seenBefore : lookedAt;
    }
}
