package org.pregny.review.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.pregny.event.Event;
import org.pregny.event.WorkingDays;
import org.pregny.review.ReviewTask;

/** How late an open task is, or how much time is left, to be read with its icon: by the days of the event's venue. */
record DueWords(Kind kind, int count) {

    /** What there is to say; each has words. */
    enum Kind {
        OVERDUE_HOURS,
        OVERDUE_DAYS,
        TODAY,
        TOMORROW,
        WORKING_DAYS
    }

    /** Null for a task that is done. */
    static DueWords of(ReviewTask task, Event event, Instant now) {
        if (!task.isOpen()) {
            return null;
        }
        if (task.dueAt().isBefore(now)) {
            Duration late = Duration.between(task.dueAt(), now);
            return late.toDays() > 0
                    ? new DueWords(Kind.OVERDUE_DAYS, (int) late.toDays())
                    : new DueWords(Kind.OVERDUE_HOURS, (int) late.toHours());
        }
        return inTime(
                now.atZone(event.zone()).toLocalDate(),
                task.dueAt().atZone(event.zone()).toLocalDate(),
                event);
    }

    private static DueWords inTime(LocalDate today, LocalDate due, Event event) {
        if (due.equals(today)) {
            return new DueWords(Kind.TODAY, 0);
        }
        return due.equals(today.plusDays(1))
                ? new DueWords(Kind.TOMORROW, 1)
                : new DueWords(Kind.WORKING_DAYS, WorkingDays.between(event, today, due));
    }

    public boolean isOverdue() {
        return kind == Kind.OVERDUE_DAYS || kind == Kind.OVERDUE_HOURS;
    }

    public boolean isSoon() {
        return kind == Kind.TODAY;
    }
}
