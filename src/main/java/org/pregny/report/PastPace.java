package org.pregny.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.pregny.event.WorkingDays;

/** The days by which the pace of the work is measured: the last five working days that are over. */
final class PastPace {

    static final int WORKING_DAYS = 5;

    private PastPace() {}

    static List<LocalDate> days(LocalDate today) {
        return Stream.iterate(today.minusDays(1), day -> day.minusDays(1))
                .filter(WorkingDays::includes)
                .limit(WORKING_DAYS)
                .toList();
    }
}
