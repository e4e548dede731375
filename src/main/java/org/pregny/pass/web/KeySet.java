package org.pregny.pass.web;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.pregny.event.Event;
import org.pregny.pass.EventKey;
import org.pregny.pass.KeyState;

/** A JWK Set with the event and the life of each key, and the ids of those that were revoked. */
record KeySet(List<Jwk> keys, List<Revoked> revokedKeys) {

    /**
     * An octet key pair's public part.
     *
     * @param kid Base64url of the bytes in the code's header
     * @param eventNumber what a code signed with this key names as its event (claim -65537)
     */
    record Jwk(
            String kty,
            String crv,
            String alg,
            String use,
            String kid,
            String x,
            String event,
            Integer eventNumber,
            KeyState state,
            Instant createdAt,
            Instant retiredAt) {

        static Jwk of(EventKey key, Event event) {
            return new Jwk(
                    "OKP",
                    "Ed25519",
                    "EdDSA",
                    "sig",
                    key.kid(),
                    Base64.getUrlEncoder().withoutPadding().encodeToString(key.publicKey()),
                    key.event().text(),
                    event == null ? null : event.number(),
                    key.state(),
                    key.createdAt(),
                    key.retiredAt());
        }
    }

    /** A key that is known to others: nothing it signed is to be believed. */
    record Revoked(String kid, String event, Instant revokedAt) {

        static Revoked of(EventKey key) {
            return new Revoked(key.kid(), key.event().text(), key.revokedAt());
        }
    }
}
