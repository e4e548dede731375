package org.pregny.pass;

import java.util.Map;
import java.util.Set;

/**
 * Where a pass stands in its life: ISSUED is only a voucher for the desk, ACTIVATED opens gates; SUSPENDED waits for a
 * decision and returns to what it was; LOST waits for its replacement, unless its holder is taken back; the others are final.
 */
public enum PassState {
    ISSUED,
    ACTIVATED,
    SUSPENDED,
    REVOKED,
    SUPERSEDED,
    EXPIRED,
    LOST;

    /** The only list of what may follow what. A suspended pass is not reported lost: its suspension would be lost too. */
    private static final Map<PassState, Set<PassState>> NEXT = Map.of(
            ISSUED, Set.of(ACTIVATED, SUSPENDED, REVOKED, SUPERSEDED, EXPIRED, LOST),
            ACTIVATED, Set.of(SUSPENDED, REVOKED, SUPERSEDED, EXPIRED, LOST),
            SUSPENDED, Set.of(ISSUED, ACTIVATED, REVOKED, SUPERSEDED, EXPIRED),
            LOST, Set.of(REVOKED, SUPERSEDED));

    public boolean mayBecome(PassState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** Good for something: at the desk at least, at a gate perhaps. */
    public boolean isLive() {
        return this == ISSUED || this == ACTIVATED;
    }
}
