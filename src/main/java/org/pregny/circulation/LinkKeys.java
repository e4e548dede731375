package org.pregny.circulation;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.pregny.kernel.InstallationSecret;
import org.springframework.stereotype.Component;

/** Private links of missions and organisations: an id and 128 bits of HMAC-SHA256 over it; nothing is stored that could leak. */
@Component
class LinkKeys {

    /** What a link opens; a key for one is worthless for the other. */
    enum Purpose {
        MISSION,
        OBJECTION
    }

    private static final int ID_BYTES = 16;
    private static final int KEY_BYTES = 32;

    private final InstallationSecret secret;

    LinkKeys(InstallationSecret secret) {
        this.secret = secret;
    }

    String keyTo(Purpose purpose, UUID id) {
        byte[] bytes = ByteBuffer.allocate(ID_BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        byte[] key = Arrays.copyOf(bytes, KEY_BYTES);
        byte[] mac = InstallationSecret.hmac(secret.keyFor("circulation:" + purpose.name()), bytes);
        System.arraycopy(mac, 0, key, ID_BYTES, KEY_BYTES - ID_BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key);
    }

    /** The id that this key opens; empty for anything guessed or altered. */
    Optional<UUID> open(Purpose purpose, String key) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(key));
            UUID id = bytes.remaining() == KEY_BYTES ? new UUID(bytes.getLong(), bytes.getLong()) : new UUID(0, 0);
            boolean right = MessageDigest.isEqual(keyTo(purpose, id).getBytes(), key.getBytes());
            return right ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
