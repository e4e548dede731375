package org.pregny.application;

import java.time.Instant;
import org.pregny.accreditation.OrganisationId;

/**
 * One person on the waiting list of an event, as the organiser sees it.
 *
 * @param quota what put the person there; null, or within the quotas, for whom a reviewer did
 */
public record WaitingLine(
        RepresentativeId representative,
        ApplicationId application,
        String applicationNumber,
        OrganisationId organisation,
        String category,
        ListedName name,
        RepresentativeState state,
        QuotaVerdict quota,
        Instant submittedAt,
        Instant offerDueAt) {

    public boolean isOffered() {
        return state == RepresentativeState.OFFERED;
    }

    /** Whether a reviewer put the person here although the quotas left room. */
    public boolean isByReviewer() {
        return quota == null || quota.isWithin();
    }
}
