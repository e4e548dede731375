package org.pregny.round;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/**
 * How long Member States may object to a circulated list, and who decides when one did (domain b3: 30 days; 8 working days).
 *
 * @param holidays days that are no working days beside Saturdays and Sundays
 */
public record SilenceTerms(int days, Kind kind, List<LocalDate> holidays, Decider decider) {

    /** The days that are counted. */
    public enum Kind {
        CALENDAR,
        WORKING
    }

    /** Who decides on an organisation that a State objects to. */
    public enum Decider {
        SECRETARIAT,
        ASSEMBLY
    }

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    public SilenceTerms {
        holidays = holidays == null ? List.of() : List.copyOf(holidays);
        kind = kind == null ? Kind.CALENDAR : kind;
        decider = decider == null ? Decider.SECRETARIAT : decider;
    }

    /** The last second in which a State may object: the day of the circulation itself does not count. */
    public Instant endsAfter(Instant circulated, ZoneId zone) {
        LocalDate day = circulated.atZone(zone).toLocalDate();
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (counts(day)) {
                left--;
            }
        }
        return day.atTime(LAST_SECOND).atZone(zone).withLaterOffsetAtOverlap().toInstant();
    }

    private boolean counts(LocalDate day) {
        return kind == Kind.CALENDAR
                || day.getDayOfWeek() != DayOfWeek.SATURDAY
                        && day.getDayOfWeek() != DayOfWeek.SUNDAY
                        && !holidays.contains(day);
    }
}
