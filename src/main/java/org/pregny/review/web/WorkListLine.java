package org.pregny.review.web;

import java.time.Instant;
import java.time.ZoneId;
import org.pregny.review.ReviewTask;

/** One row of the work list in words; {@code due} is null for a task that is done. */
record WorkListLine(
        ReviewTask task, String event, String country, String category, String basis, ZoneId zone, DueWords due) {

    static WorkListLine of(ReviewTask task, CodeWording words, Instant now) {
        return new WorkListLine(
                task,
                words.event(task.event()),
                words.country(task.country()),
                words.category(task.event(), task.category()),
                words.basis(task.event(), task.basis()),
                words.zone(task.event()),
                DueWords.of(task, words.eventOf(task.event()), now));
    }
}
