package org.pregny.pass;

import com.upokecenter.cbor.CBORObject;
import java.time.Duration;
import java.time.Instant;

/**
 * The signed list of an event's passes that are revoked, superseded, suspended or lost, and of its revoked keys; or only
 * of what changed since an earlier one. A whole list is the change since number 0.
 *
 * @param from the number of the list that the reader must hold; 0 if none
 * @param to the number of this list
 * @param issuedAt as of when it is true, at the latest
 * @param validUntil after which a reader must not be sure of anything any more
 * @param digest of the whole list of number {@code to}
 */
record StatusList(
        int event, int from, int to, Instant issuedAt, Instant validUntil, StatusTally content, byte[] digest) {

    /** Offline for eight hours counts as available. */
    static final Duration VALIDITY = Duration.ofHours(8);

    static final String CONTENT_TYPE = "application/vnd.pregny.pass-status+cbor";

    private static final int EXP = 4;
    private static final int IAT = 6;
    private static final int EVENT = -65537;
    private static final int TO = -65541;
    private static final int FROM = -65542;
    private static final int PASSES = -65543;
    private static final int REVOKED_KEYS = -65544;
    private static final int DIGEST = -65545;

    /** A COSE_Sign1 like a code's, but of another content type, so that neither can pass for the other. */
    byte[] sign(SigningKey key) {
        return CoseMessage.sign(key, CONTENT_TYPE, payload()).bytes();
    }

    byte[] payload() {
        return CBORObject.NewOrderedMap()
                .Add(EXP, validUntil.getEpochSecond())
                .Add(IAT, issuedAt.getEpochSecond())
                .Add(EVENT, event)
                .Add(TO, to)
                .Add(FROM, from)
                .Add(PASSES, content.passesCbor())
                .Add(REVOKED_KEYS, content.kidsCbor())
                .Add(DIGEST, digest)
                .EncodeToBytes();
    }
}
