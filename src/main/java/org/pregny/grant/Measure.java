package org.pregny.grant;

import java.time.Instant;
import org.pregny.opinion.ProposalId;

/**
 * Something that one person proposed to do with an accreditation and another has to agree to.
 *
 * @param ground null for a reinstatement
 * @param authority on whose decision
 * @param words what the organisation reads
 * @param agreedAt null until another agreed, as is who that was
 * @param doneAt null until everybody concerned has been reached
 */
public record Measure(
        MeasureId id,
        GrantId grant,
        MeasureKind kind,
        ProposalId proposal,
        MeasureGround ground,
        String authority,
        String words,
        Instant proposedAt,
        Instant agreedAt,
        String agreedBy,
        Instant doneAt) {

    public boolean isAgreed() {
        return agreedAt != null;
    }

    public boolean isDone() {
        return doneAt != null;
    }
}
