package org.pregny.pass;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Signing keys that anyone can make again from this sentence: for the golden corpus, and worth nothing anywhere else. */
final class TestKeys {

    private static final String SENTENCE = "TEST KEY of the Pregny corpus, never for a real pass: ";

    private TestKeys() {}

    /** The key of this id, eight hexadecimal digits. */
    static SigningKey key(String kid) {
        try {
            byte[] seed = (SENTENCE + kid).getBytes(StandardCharsets.US_ASCII);
            return new SigningKey(
                    SigningKey.kid(java.util.HexFormat.of().parseHex(kid)),
                    MessageDigest.getInstance("SHA-256").digest(seed));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String base64url(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
