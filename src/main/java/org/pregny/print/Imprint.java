package org.pregny.print;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

/** What a document says of itself: its title, its language and the identity that makes two prints of it the same file. */
public record Imprint(String title, Locale language, UUID identity) {

    /** The identity of whatever is known by these words. */
    public static UUID identity(String... words) {
        return UUID.nameUUIDFromBytes(String.join("\n", words).getBytes(StandardCharsets.UTF_8));
    }

    boolean rightToLeft() {
        return isRightToLeft(language);
    }

    static boolean isRightToLeft(Locale language) {
        return "ar".equals(language.getLanguage());
    }

    byte[] id() {
        return ByteBuffer.allocate(16)
                .putLong(identity.getMostSignificantBits())
                .putLong(identity.getLeastSignificantBits())
                .array();
    }
}
