package org.pregny.opinion;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that one person wants to be done and another has to agree to.
 *
 * @param matter which rule it falls under
 * @param subject what it is about, for the room that asked
 * @param caseId the application whose story it belongs to; null when it belongs to none
 * @param label what people call the case, a number say; never a name
 * @param grounds why, in the words of whoever proposes it
 * @param outcome null while it is open, as are the three after it
 */
public record Proposal(
        ProposalId id,
        String matter,
        UUID subject,
        UUID caseId,
        String label,
        String grounds,
        String proposedBy,
        Instant proposedAt,
        Instant standsUntil,
        ProposalOutcome outcome,
        String settledBy,
        Instant settledAt,
        String note) {

    public boolean isOpen() {
        return outcome == null;
    }

    public boolean isProposedBy(String signInName) {
        return proposedBy.equals(signInName);
    }

    boolean hasRunOut(Instant now) {
        return !now.isBefore(standsUntil);
    }
}
