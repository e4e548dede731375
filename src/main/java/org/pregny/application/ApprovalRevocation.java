package org.pregny.application;

import java.time.Instant;
import org.pregny.opinion.ProposalId;

/**
 * An approval that somebody proposes to take back, or that was taken back.
 *
 * @param authority on whose decision
 * @param words what the person and the contact read, in their language; may be empty
 * @param revokedAt null until it is done, as is who agreed
 */
public record ApprovalRevocation(
        ApprovalRevocationId id,
        RepresentativeId person,
        ApplicationId application,
        ProposalId proposal,
        RevocationGround ground,
        String authority,
        String words,
        Instant revokedAt,
        String revokedBy) {

    public boolean isDone() {
        return revokedAt != null;
    }
}
