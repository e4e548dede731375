package org.pregny.application;

import java.time.Instant;
import org.pregny.accreditation.OrganisationId;
import org.pregny.event.EventCode;
import org.pregny.kernel.Language;

/**
 * An organisation's application for an event.
 *
 * @param lateReason why it came late, in the applicant's words; null for one in time
 */
public record EventApplication(
        ApplicationId id,
        String number,
        EventCode event,
        OrganisationId organisation,
        Language language,
        String contactName,
        String contactEmail,
        ApplicationState state,
        Instant submittedAt,
        Instant reviewDueAt,
        Instant informationDueAt,
        Instant closedAt,
        String lateReason,
        int version) {

    EventApplication in(Language other) {
        return new EventApplication(
                id,
                number,
                event,
                organisation,
                other,
                contactName,
                contactEmail,
                state,
                submittedAt,
                reviewDueAt,
                informationDueAt,
                closedAt,
                lateReason,
                version);
    }

    /** Whether it came after its deadline; it stays late when it was admitted all the same. */
    public boolean isLate() {
        return lateReason != null;
    }
}
