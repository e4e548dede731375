package org.pregny.event;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Monday to Friday; a venue's holidays are not known here. */
final class WorkingDays {

    private WorkingDays() {}

    static boolean includes(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** So many working days earlier; the day itself where it is none. */
    static LocalDate before(LocalDate day, int workingDays) {
        LocalDate earlier = day;
        for (int left = workingDays; left > 0; ) {
            earlier = earlier.minusDays(1);
            if (includes(earlier)) {
                left--;
            }
        }
        return earlier;
    }
}
