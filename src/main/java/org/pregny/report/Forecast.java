package org.pregny.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.pregny.event.WorkingDays;
import org.pregny.review.ReviewTally.Due;

/**
 * When the open tasks will be done if work goes on as in the last five working days and nothing more comes in; tasks are
 * taken in the order they are due.
 *
 * @param open how many tasks there are
 * @param ended how many were ended in the five days
 * @param done the working day of the last one, counted from tomorrow; null when the pace is nil or nothing is open
 * @param due the day by which the last one is due; null when nothing is open
 * @param late how many will be done after the day they are due
 */
public record Forecast(int open, int ended, LocalDate done, LocalDate due, int late) {

    /** Where the counting begins. */
    record From(LocalDate today, ZoneId zone) {

        LocalDate day(Due due) {
            return LocalDate.ofInstant(due.from(), zone);
        }

        LocalDate done(int tasks, int ended) {
            return WorkingDays.after(today, Math.ceilDiv(tasks * PastPace.WORKING_DAYS, ended));
        }

        /** How many tasks will have been done by the end of the day. */
        long doneBy(LocalDate day, int ended) {
            return WorkingDays.between(today, day) * ended / PastPace.WORKING_DAYS;
        }
    }

    static Forecast of(List<Due> dues, int ended, From from) {
        int open = dues.stream().mapToInt(Due::tasks).sum();
        if (open == 0) {
            return new Forecast(0, ended, null, null, 0);
        }
        LocalDate last = from.day(dues.get(dues.size() - 1));
        return ended == 0
                ? new Forecast(open, 0, null, last, open)
                : new Forecast(open, ended, from.done(open, ended), last, late(dues, ended, from));
    }

    /** How many days after (negative: before) the last one is due they will all be done. */
    public long daysAfterDue() {
        return ChronoUnit.DAYS.between(due, done);
    }

    private static int late(List<Due> dues, int ended, From from) {
        int before = 0;
        int late = 0;
        for (Due due : dues) {
            late += due.tasks() - inTime(due, before, ended, from);
            before += due.tasks();
        }
        return late;
    }

    /** Of the tasks that are due then, how many can be done by the end of that day after so many others. */
    private static int inTime(Due due, int before, int ended, From from) {
        return Math.clamp(from.doneBy(from.day(due), ended) - before, 0, due.tasks());
    }
}
