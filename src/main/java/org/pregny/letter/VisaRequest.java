package org.pregny.letter;

import java.time.Instant;
import java.time.LocalDate;
import org.pregny.application.ApplicationId;
import org.pregny.application.RepresentativeId;
import org.pregny.event.EventCode;

/**
 * A request for a visa support letter, without the passport, which is sealed.
 *
 * @param firstDay of the event, when the journey was planned
 */
public record VisaRequest(
        VisaRequestId id,
        ApplicationId application,
        RepresentativeId representative,
        EventCode event,
        LocalDate firstDay,
        VisaState state,
        String question,
        Feasibility alarm,
        Instant requestedAt) {

    public boolean awaitsOfficer() {
        return state == VisaState.REQUESTED;
    }

    /** Whether the applicant may still send other particulars. */
    public boolean mayChange() {
        return state == VisaState.REQUESTED || state == VisaState.RETURNED;
    }

    public boolean isOver() {
        return state == VisaState.WITHDRAWN || state == VisaState.PURGED;
    }
}
