package org.pregny.kernel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * When the request in hand arrived: that decides whether it was in time. It counts from its first lines, in favour of
 * whoever sends photographs over a slow line and began before the deadline; but what is not whole within a quarter of an
 * hour counts from when it is, so that nobody holds a window open by a connection that says nothing.
 */
@Component
public class Arrival {

    static final Duration LONGEST_TRANSFER = Duration.ofMinutes(15);

    private final Clock clock;
    private final ThreadLocal<Instant> begun = new ThreadLocal<>();

    Arrival(Clock clock) {
        this.clock = clock;
    }

    /** A request has begun to arrive on this thread. */
    public void begins() {
        begun.set(clock.instant());
    }

    /** The request on this thread is answered. */
    public void ends() {
        begun.remove();
    }

    /** When what is being handled arrived; outside of a request, now. */
    public Instant receivedAt() {
        Instant now = clock.instant();
        Instant first = begun.get();
        return first == null || first.plus(LONGEST_TRANSFER).isBefore(now) ? now : first;
    }
}
