package org.pregny.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.pregny.event.SegmentSet;
import org.pregny.kernel.DocumentType;

/**
 * A person named in an application, and what became of the request.
 *
 * @param segments what of the event the person is approved for, or would be
 * @param quota what the quotas said when a reviewer found the person eligible; null where nothing is limited
 */
public record Representative(
        RepresentativeId id,
        ApplicationId application,
        int position,
        String nameOnId,
        String nameToPrint,
        String email,
        DocumentType documentType,
        String documentLastFour,
        UUID photo,
        GroundsPass groundsPass,
        String function,
        RepresentativeState state,
        RefusalReason reason,
        String reasonNote,
        Instant decidedAt,
        Instant offerDueAt,
        Credential credential,
        Instant credentialAt,
        QuotaVerdict quota,
        SegmentSet segments) {

    /** A standing UN badge: the duty station that issued it and its last day of validity. */
    public record GroundsPass(String dutyStation, LocalDate expiresOn) {}

    public boolean holdsGroundsPass() {
        return groundsPass != null;
    }
}
