package org.pregny.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import org.pregny.application.ApplicationId;
import org.pregny.application.RepresentativeId;
import org.pregny.event.Event;
import org.pregny.event.EventCode;

/**
 * A request for a visa support letter, without the passport, which is sealed.
 *
 * @param firstDay of the event, when the journey was planned
 * @param lastDay of the event, likewise; null in requests older than this column
 */
public record VisaRequest(
        VisaRequestId id,
        ApplicationId application,
        RepresentativeId representative,
        EventCode event,
        LocalDate firstDay,
        LocalDate lastDay,
        VisaState state,
        String question,
        Feasibility alarm,
        Instant requestedAt) {

    public boolean awaitsOfficer() {
        return state == VisaState.REQUESTED;
    }

    /** Whether the event takes place on the days for which the journey was planned. */
    boolean isFor(Event moved) {
        return firstDay.equals(moved.firstDay()) && (lastDay == null || lastDay.equals(moved.lastDay()));
    }

    /** How many days later the event begins; empty when it has also become longer or shorter. */
    OptionalLong laterBy(Event moved) {
        long days = ChronoUnit.DAYS.between(firstDay, moved.firstDay());
        return lastDay == null || lastDay.plusDays(days).equals(moved.lastDay())
                ? OptionalLong.of(days)
                : OptionalLong.empty();
    }

    /** Whether the applicant may still send other particulars. */
    public boolean mayChange() {
        return state == VisaState.REQUESTED || state == VisaState.RETURNED;
    }

    public boolean isOver() {
        return state == VisaState.WITHDRAWN || state == VisaState.PURGED;
    }
}
