package org.pregny.event;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Monday to Friday; for an event without its holidays, too. */
public final class WorkingDays {

    private WorkingDays() {}

    public static boolean includes(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** Whether people work at the venue of the event on this day. */
    static boolean areAt(Event event, LocalDate day) {
        return includes(day) && !event.holidays().contains(day);
    }

    /** So many working days of the event earlier; the day itself where it is none. */
    static LocalDate before(Event event, LocalDate day, int workingDays) {
        LocalDate earlier = day;
        for (int left = workingDays; left > 0; ) {
            earlier = earlier.minusDays(1);
            if (areAt(event, earlier)) {
                left--;
            }
        }
        return earlier;
    }

    /** So many working days later; the day itself for none. */
    public static LocalDate after(LocalDate day, int workingDays) {
        LocalDate later = day;
        for (int left = workingDays; left > 0; ) {
            later = later.plusDays(1);
            if (includes(later)) {
                left--;
            }
        }
        return later;
    }

    /** How many working days follow the first day up to the last; none when that is no later. */
    public static long between(LocalDate first, LocalDate last) {
        return first.isBefore(last)
                ? first.plusDays(1)
                        .datesUntil(last.plusDays(1))
                        .filter(WorkingDays::includes)
                        .count()
                : 0;
    }

    /** How many working days of the event follow the first day up to the last; none when that is no later. */
    public static int between(Event event, LocalDate first, LocalDate last) {
        return first.isBefore(last)
                ? (int) first.plusDays(1)
                        .datesUntil(last.plusDays(1))
                        .filter(day -> areAt(event, day))
                        .count()
                : 0;
    }
}
