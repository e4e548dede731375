package org.pregny.device;

import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.pregny.kernel.Entropy;

/**
 * What a device needs to check a PIN without the server: PBKDF2 with HMAC-SHA-256 (RFC 8018), never the PIN. Few digits
 * can be tried out by whoever reads a device's store: it keeps curious hands from settings, and guards nothing else.
 *
 * @param salt Base64url, as {@code hash}
 */
public record DevicePin(String salt, int iterations, String hash) {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{4,8}");
    private static final int ITERATIONS = 210_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;

    static boolean isPin(String typed) {
        return SHAPE.matcher(typed).matches();
    }

    static DevicePin of(String pin, Entropy entropy) {
        byte[] salt = entropy.nextBytes(SALT_BYTES);
        Base64.Encoder text = Base64.getUrlEncoder().withoutPadding();
        return new DevicePin(text.encodeToString(salt), ITERATIONS, text.encodeToString(stretched(pin, salt)));
    }

    private static byte[] stretched(String pin, byte[] salt) {
        try {
            PBEKeySpec spec = new PBEKeySpec(pin.toCharArray(), salt, ITERATIONS, HASH_BITS);
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has PBKDF2", e);
        }
    }
}
