package org.pregny.application;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.pregny.kernel.HumanCode;
import org.pregny.kernel.InstallationSecret;
import org.springframework.stereotype.Component;

/**
 * Makes and reads the keys in private links: an id and 128 bits of HMAC-SHA256 over it, Base64url. Nothing is stored,
 * so nothing can leak from the database, and a wrong key looks like an unknown one.
 */
@Component
public class AccessKeys {

    /** What a link opens; a key for one purpose is worthless for the others. */
    public enum Purpose {
        APPLICATION,
        OFFER,
        FOCAL_POINT,
        REQUEST,
        STATUS_CODE
    }

    private static final int ID_BYTES = 16;
    private static final int MAC_BYTES = 16;
    private static final int TEXT_LENGTH = 43;
    private static final int CODE_LENGTH = 12;

    private final InstallationSecret secret;

    AccessKeys(InstallationSecret secret) {
        this.secret = secret;
    }

    public String keyTo(Purpose purpose, UUID id) {
        byte[] bytes = bytes(id);
        byte[] key = Arrays.copyOf(bytes, ID_BYTES + MAC_BYTES);
        System.arraycopy(mac(purpose, bytes), 0, key, ID_BYTES, MAC_BYTES);
        return text(key);
    }

    /** A code to type beside the application's number; of 55 bits, so tries must be limited. */
    String codeTo(ApplicationId id) {
        return HumanCode.of(mac(Purpose.STATUS_CODE, bytes(id.uuid())), CODE_LENGTH);
    }

    /** The one text of these bytes; the decoder would take others, with stray bits in the last character. */
    private static String text(byte[] key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key);
    }

    /** The id that this key opens; empty for anything guessed or altered. */
    public Optional<UUID> open(Purpose purpose, String key) {
        if (key == null || key.length() != TEXT_LENGTH) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(key);
            if (!text(bytes).equals(key)) {
                return Optional.empty();
            }
            byte[] id = Arrays.copyOf(bytes, ID_BYTES);
            byte[] given = Arrays.copyOfRange(bytes, ID_BYTES, ID_BYTES + MAC_BYTES);
            byte[] right = Arrays.copyOf(mac(purpose, id), MAC_BYTES);
            return MessageDigest.isEqual(given, right) ? Optional.of(uuid(id)) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private byte[] mac(Purpose purpose, byte[] id) {
        return InstallationSecret.hmac(secret.keyFor("link:" + purpose.name()), id);
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(ID_BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static UUID uuid(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
