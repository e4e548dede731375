package org.pregny.device.web;

import io.swagger.v3.oas.annotations.media.Schema;

/** A phone that wants to become a device. */
record ClaimRequest(
        @Schema(description = "From the code that staff show")
        String token,

        PublicKey publicKey,
        @Schema(description = "What kind of phone it is") String model,
        @Schema(description = "Of its app") String version) {

    private static final PublicKey NONE = new PublicKey(null, null, null, null);

    /** A P-256 key as JWK writes it (RFC 7517, RFC 7518). */
    record PublicKey(
            @Schema(example = "EC") String kty,
            @Schema(example = "P-256") String crv,
            String x,
            String y) {}

    ClaimRequest {
        boolean known = publicKey != null && "EC".equals(publicKey.kty()) && "P-256".equals(publicKey.crv());
        publicKey = known ? publicKey : NONE;
    }
}
