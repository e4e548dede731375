package org.pregny.pass;

import java.nio.ByteBuffer;
import java.util.UUID;

/** A pass is known by this id alone, the {@code cti} of its code; never by the text or hash of a code. */
public record PassId(UUID uuid) {

    static final int BYTES = 16;
    private static final int SHORT_BYTES = 5;

    /** The 16 bytes that stand in the code (RFC 8392, claim 7). */
    byte[] bytes() {
        return ByteBuffer.allocate(BYTES)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array();
    }

    /** The first five bytes, unique within an event: what lists of dead passes name a pass by. */
    String shortText() {
        return uuid.toString().replace("-", "").substring(0, 2 * SHORT_BYTES);
    }

    static PassId ofBytes(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new PassId(new UUID(buffer.getLong(), buffer.getLong()));
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
