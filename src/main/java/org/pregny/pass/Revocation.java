package org.pregny.pass;

import java.time.Instant;
import java.util.List;
import org.pregny.event.EventCode;

/**
 * A proposal to revoke passes, which are suspended meanwhile; one person proposes, an organiser decides, never the same.
 *
 * @param overdue whether it waited too long for its decision
 * @param outcome null until it is decided, as are the two after it
 */
public record Revocation(
        RevocationId id,
        EventCode event,
        List<PassId> passes,
        PassReason reason,
        Instant proposedAt,
        boolean overdue,
        RevocationOutcome outcome,
        String decidedBy,
        Instant decidedAt) {

    public boolean isProposedBy(String signInName) {
        return reason.by().actor().name().equals(signInName);
    }
}
