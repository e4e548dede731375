package org.pregny.occurrence;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import org.pregny.event.Event;
import org.pregny.event.Segment;

/** When the day of an event is over for those who look back at it: an hour after its last part (domain P5, end of day review). */
final class ReviewHour {

    private static final Duration AFTERWARDS = Duration.ofHours(1);
    private static final LocalTime WITHOUT_PROGRAMME = LocalTime.of(19, 0);

    private ReviewHour() {}

    static Instant of(Event event, LocalDate day) {
        return event.segments().stream()
                .map(Segment::ends)
                .filter(ends -> ends.toLocalDate().equals(day))
                .max(Comparator.naturalOrder())
                .orElseGet(() -> day.atTime(WITHOUT_PROGRAMME))
                .atZone(event.zone())
                .toInstant()
                .plus(AFTERWARDS);
    }
}
