package org.pregny.review.web;

import java.time.Duration;
import java.time.Instant;
import org.pregny.review.ReviewTask;

/** How late an open task is, in days and hours; as text, because numbers here are always Western digits. */
record Lateness(String days, String hours) {

    /** Null for a task that is in time or done. */
    static Lateness of(ReviewTask task, Instant now) {
        Duration late = Duration.between(task.dueAt(), now);
        if (!task.isOpen() || late.isNegative()) {
            return null;
        }
        return new Lateness(Long.toString(late.toDays()), Integer.toString(late.toHoursPart()));
    }
}
