package org.pregny.device;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import org.pregny.kernel.Entropy;

/** A random text that opens something, and what of it is kept: enough entropy for a plain SHA-256. */
record DeviceSecret(String text) {

    private static final int CLAIM_BYTES = 16;
    private static final int SECRET_BYTES = 32;

    /** Short enough for a code that a cheap camera reads. */
    static DeviceSecret ofClaim(Entropy entropy) {
        return random(entropy, CLAIM_BYTES);
    }

    static DeviceSecret ofDevice(Entropy entropy) {
        return random(entropy, SECRET_BYTES);
    }

    private static DeviceSecret random(Entropy entropy, int bytes) {
        return new DeviceSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(entropy.nextBytes(bytes)));
    }

    String hash() {
        return HexFormat.of().formatHex(digest());
    }

    boolean hashesTo(String known) {
        return MessageDigest.isEqual(digest(), HexFormat.of().parseHex(known));
    }

    private byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
