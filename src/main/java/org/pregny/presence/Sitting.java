package org.pregny.presence;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pregny.event.Event;
import org.pregny.event.Segment;

/**
 * Parts of a day that follow one another without a real pause: people sit down once for all of them (seed S1:17, a morning
 * and an afternoon).
 */
record Sitting(LocalDateTime starts, LocalDateTime ends) {

    /** Five minutes between panels are no pause, two hours for lunch are (seed S0:93-123). */
    private static final Duration PAUSE = Duration.ofMinutes(30);

    /** The one that goes on, or the next of the day; empty when the day is over. */
    static Optional<Sitting> at(Event event, LocalDateTime now) {
        List<Segment> today = event.segments().stream()
                .filter(part -> part.starts().toLocalDate().equals(now.toLocalDate()))
                .sorted(Comparator.comparing(Segment::starts))
                .toList();
        Sitting sitting = null;
        for (Segment part : today) {
            if (sitting != null && sitting.ends().isAfter(now) && sitting.isFollowedAfterAPauseBy(part)) {
                break;
            }
            sitting = sitting == null || sitting.isFollowedAfterAPauseBy(part)
                    ? new Sitting(part.starts(), part.ends())
                    : sitting.until(part.ends());
        }
        return Optional.ofNullable(sitting).filter(last -> last.ends().isAfter(now));
    }

    private boolean isFollowedAfterAPauseBy(Segment part) {
        return !part.starts().isBefore(ends.plus(PAUSE));
    }

    private Sitting until(LocalDateTime later) {
        return later.isAfter(ends) ? new Sitting(starts, later) : this;
    }
}
