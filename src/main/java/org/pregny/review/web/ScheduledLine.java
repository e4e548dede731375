package org.pregny.review.web;

import java.time.ZoneId;
import org.pregny.application.HeldDecision;
import org.pregny.application.RepresentativeState;
import org.pregny.review.ReviewTask;
import org.pregny.review.ScheduledDecision;

/** One line of what is about to leave. */
record ScheduledLine(HeldDecision held, ReviewTask task, String event, ZoneId zone, String minutesLeft) {

    ScheduledLine(ScheduledDecision line, CodeWording words, TaskTimes times) {
        this(
                line.held(),
                line.task(),
                words.event(line.held().event()),
                words.zone(line.held().event()),
                times.minutesTo(line.held().sendsAt()));
    }

    /** As text, because numbers here are always Western digits; null for nobody. */
    public String count(String verdict) {
        long people = held.count(RepresentativeState.valueOf(verdict));
        return people == 0 ? null : Long.toString(people);
    }
}
