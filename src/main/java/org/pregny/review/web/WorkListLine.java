package org.pregny.review.web;

import java.time.Instant;
import java.time.ZoneId;
import org.pregny.review.ReviewTask;

/** One row of the work list in words; {@code late} is null while the task is in time. */
record WorkListLine(
        ReviewTask task, String event, String country, String category, String basis, ZoneId zone, Lateness late) {

    static WorkListLine of(ReviewTask task, CodeWording words, Instant now) {
        return new WorkListLine(
                task,
                words.event(task.event()),
                words.country(task.country()),
                words.category(task.event(), task.category()),
                words.basis(task.event(), task.basis()),
                words.zone(task.event()),
                Lateness.of(task, now));
    }
}
