package org.pregny.pass;

import java.time.Instant;
import org.pregny.event.EventCode;

/**
 * What anyone may know of a key: the event it signs for, its id in codes, its public part (32 bytes) and its life.
 *
 * @param retiredAt when it stopped signing, by rotation or by revocation; null while it signs
 */
public record EventKey(
        String kid,
        EventCode event,
        KeyState state,
        byte[] publicKey,
        Instant createdAt,
        Instant retiredAt,
        Instant revokedAt) {

    public boolean isActive() {
        return state == KeyState.ACTIVE;
    }

    public boolean isRevoked() {
        return state == KeyState.REVOKED;
    }
}
