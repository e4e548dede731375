package org.pregny.kernel;

import java.time.Duration;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves the rehearsal clock; exists only in a rehearsal, so that real time can never be moved. */
@Service
@Profile(TimeConfiguration.REHEARSAL)
public class Rehearsal {

    private static final Duration FARTHEST = Duration.ofDays(3653);

    private final RehearsalClock clock;
    private final RehearsalOffset offsets;
    private final ApplicationEventPublisher events;

    Rehearsal(RehearsalClock clock, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.clock = clock;
        this.offsets = new RehearsalOffset(jdbc);
        this.events = events;
    }

    public Instant now() {
        return clock.instant();
    }

    /** Moves the clock forward to {@code then}; timers due by then fire. Going back is refused. */
    @Transactional
    public void moveTo(Instant then, Actor actor) {
        Instant now = clock.instant();
        if (then.isBefore(now)) {
            throw new TimeRefused("kernel.clock.forwardOnly");
        }
        if (then.isAfter(now.plus(FARTHEST))) {
            throw new TimeRefused("kernel.clock.tooFar");
        }
        Duration offset = offsets.keep(clock.offsetTo(then));
        clock.shift(offset);
        events.publishEvent(new ClockMoved(now, then, actor));
    }

    /** The clock was asked to go back, or so far ahead that it would be of no use any more. */
    public static final class TimeRefused extends Refusal {
        TimeRefused(String messageKey) {
            super(Kind.INVALID, messageKey);
        }
    }
}
