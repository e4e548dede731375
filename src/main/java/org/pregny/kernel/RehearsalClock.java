package org.pregny.kernel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that an organiser can move forward to rehearse a deadline or an opening; it never goes back. */
public final class RehearsalClock extends Clock {

    /** Rehearsals are told in the time of the Palais des Nations. */
    public static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");

    private final Clock real;
    private final ZoneId zone;
    private final AtomicReference<Duration> offset;

    RehearsalClock(Clock real, Duration offset) {
        this(real, ZoneOffset.UTC, new AtomicReference<>(offset));
    }

    private RehearsalClock(Clock real, ZoneId zone, AtomicReference<Duration> offset) {
        this.real = real;
        this.zone = zone;
        this.offset = offset;
    }

    /** How far this clock stands from the real one; negative in the past. */
    public Duration offset() {
        return offset.get();
    }

    Duration offsetTo(Instant then) {
        return Duration.between(real.instant(), then);
    }

    void shift(Duration newOffset) {
        offset.set(newOffset);
    }

    @Override
    public Instant instant() {
        return real.instant().plus(offset.get());
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId otherZone) {
        return new RehearsalClock(real, otherZone, offset);
    }
}
