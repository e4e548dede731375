package org.pregny.review.web;

import java.time.Instant;
import org.pregny.application.ApplicationCase;
import org.pregny.application.HeldDecision;
import org.pregny.review.ReviewTask;

/**
 * Who has to act next in a case, as a word of the page.
 *
 * @param at until when; null where nothing is due
 */
record NextStep(Who who, Instant at) {

    /** Whose turn it is. */
    enum Who {
        FREE,
        HELD,
        LATER,
        APPLICANT,
        FOCAL_POINT,
        ACCREDITATION,
        SENDING,
        LINE,
        NOBODY
    }

    /** @param held the decision that leaves by itself; null for none */
    static NextStep of(ReviewTask task, ApplicationCase about, HeldDecision held) {
        if (task.isOpen()) {
            return new NextStep(task.assignee() == null ? Who.FREE : Who.HELD, task.dueAt());
        }
        return held == null ? without(about) : new NextStep(Who.SENDING, held.sendsAt());
    }

    private static NextStep without(ApplicationCase about) {
        return switch (about.application().state()) {
            case INFORMATION_REQUESTED ->
                new NextStep(Who.APPLICANT, about.application().informationDueAt());
            case FOCAL_POINT_PENDING ->
                new NextStep(Who.FOCAL_POINT, about.application().reviewDueAt());
            case ACCREDITATION_PENDING -> new NextStep(Who.ACCREDITATION, null);
            case LATE, UNDER_REVIEW ->
                new NextStep(Who.LATER, about.application().reviewDueAt());
            default -> new NextStep(about.waiting().isEmpty() ? Who.NOBODY : Who.LINE, null);
        };
    }
}
