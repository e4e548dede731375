package org.pregny.review.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.pregny.application.CaseFile;
import org.pregny.application.HeldDecision;
import org.pregny.event.Event;
import org.pregny.review.HeldReviews;
import org.pregny.review.ReviewTask;
import org.springframework.stereotype.Component;

/** Reads what there is to say of the times of a task: how late it is, and how long what was decided can be undone. */
@Component
class TaskTimes {

    private final HeldReviews reviews;
    private final Clock clock;

    TaskTimes(HeldReviews reviews, Clock clock) {
        this.reviews = reviews;
        this.clock = clock;
    }

    HeldPart held(ReviewTask task, CaseFile file) {
        HeldDecision held = file.held() ? reviews.of(task).orElse(null) : null;
        return new HeldPart(
                held,
                held == null ? null : minutesTo(held.sendsAt()),
                file.held() ? reviews.resumedIn(task).orElse(null) : null,
                task.isOpen() ? minutes(reviews.graceOf(task, file.event())) : null);
    }

    /** Null for a task that is done. */
    DueWords due(ReviewTask task, Event event) {
        return DueWords.of(task, event, clock.instant());
    }

    /** Whole minutes, the last one begun. */
    String minutesTo(Instant sendsAt) {
        String left = minutes(Duration.between(clock.instant(), sendsAt));
        return left == null ? "0" : left;
    }

    private static String minutes(Duration left) {
        return left.isNegative() || left.isZero()
                ? null
                : Long.toString(left.plusSeconds(59).toMinutes());
    }
}
