package org.pregny.pass.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Base64;
import java.util.List;
import org.pregny.pass.PassOffice;
import org.pregny.pass.PublicKey;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The public keys under which the codes on passes can be verified by anyone (RFC 7517, RFC 8037). */
@RestController
@Tag(name = "keys")
class PassKeysController {

    private final PassOffice passes;

    PassKeysController(PassOffice passes) {
        this.passes = passes;
    }

    @GetMapping(
            path = "/.well-known/pass-keys",
            produces = {"application/jwk-set+json", "application/json"})
    @Operation(operationId = "getPassKeys", summary = "JWK Set of the keys that passes are signed with")
    ResponseEntity<JwkSet> keys() {
        JwkSet set = new JwkSet(passes.publicKeys().stream().map(Jwk::of).toList());
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(set);
    }

    /** A JWK Set. */
    record JwkSet(List<Jwk> keys) {}

    /** An octet key pair's public part; {@code kid} is the Base64url of the bytes in the code's header. */
    record Jwk(String kty, String crv, String alg, String use, String kid, String x) {
        static Jwk of(PublicKey key) {
            String x = Base64.getUrlEncoder().withoutPadding().encodeToString(key.bytes());
            return new Jwk("OKP", "Ed25519", "EdDSA", "sig", key.kid(), x);
        }
    }
}
