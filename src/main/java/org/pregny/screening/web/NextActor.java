package org.pregny.screening.web;

import java.time.Instant;
import org.pregny.request.AccreditationRequest;
import org.pregny.screening.ScreeningTask;

/**
 * Who has to act next on a request, as a word of the page.
 *
 * @param at until when; null where nothing is due
 */
record NextActor(Who who, Instant at) {

    /** Whose turn it is. */
    enum Who {
        FREE,
        HELD,
        ORGANISATION,
        LIST,
        STATES,
        CONSULTATION,
        RECONSIDERATION,
        NOBODY
    }

    static NextActor of(ScreeningTask task, AccreditationRequest request, Instant now) {
        if (task.isOpen()) {
            return new NextActor(task.assignee() == null ? Who.FREE : Who.HELD, task.dueAt());
        }
        return switch (request.state()) {
            case INFO_REQUESTED ->
                new NextActor(Who.ORGANISATION, request.dates().informationDueAt());
            case SUBMITTED, SCREENING, PRE_APPROVED ->
                new NextActor(Who.FREE, request.dates().screeningDueAt());
            case RECOMMENDED -> new NextActor(Who.LIST, null);
            case CIRCULATED -> new NextActor(Who.STATES, null);
            case UNDER_CONSULTATION -> new NextActor(Who.CONSULTATION, null);
            default ->
                request.mayAskReconsideration(now)
                        ? new NextActor(Who.RECONSIDERATION, request.dates().reconsiderationClosesAt())
                        : new NextActor(Who.NOBODY, null);
        };
    }
}
