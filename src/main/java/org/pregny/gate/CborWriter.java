package org.pregny.gate;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.UUID;

/** The little of CBOR (RFC 8949) that a snapshot is made of, in its shortest form: whole numbers, bytes, text, arrays, maps. */
final class CborWriter {

    private static final int BYTES = 2;
    private static final int TEXT = 3;
    private static final int ARRAY = 4;
    private static final int MAP = 5;
    private static final int SHORTEST = 24;
    private static final int UUID_BYTES = 16;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    CborWriter map(int entries) {
        return head(MAP, entries);
    }

    CborWriter array(int items) {
        return head(ARRAY, items);
    }

    CborWriter numbers(Collection<? extends Number> all) {
        array(all.size());
        all.forEach(number -> number(number.longValue()));
        return this;
    }

    CborWriter texts(Collection<String> all) {
        array(all.size());
        all.forEach(this::text);
        return this;
    }

    /** Nothing below zero is ever told. */
    CborWriter number(long number) {
        if (number < 0) {
            throw new IllegalArgumentException(Long.toString(number));
        }
        return head(0, number);
    }

    CborWriter text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        head(TEXT, bytes.length);
        out.writeBytes(bytes);
        return this;
    }

    CborWriter id(UUID id) {
        head(BYTES, UUID_BYTES);
        out.writeBytes(ByteBuffer.allocate(UUID_BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array());
        return this;
    }

    /** What another writer has written. */
    CborWriter add(CborWriter other) {
        out.writeBytes(other.bytes());
        return this;
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    private CborWriter head(int major, long argument) {
        int size =
                argument < SHORTEST ? 0 : argument < 1 << 8 ? 1 : argument < 1 << 16 ? 2 : argument < 1L << 32 ? 4 : 8;
        int low = size == 0 ? (int) argument : SHORTEST + Integer.numberOfTrailingZeros(size);
        out.write(major << 5 | low);
        for (int i = size - 1; i >= 0; i--) {
            out.write((int) (argument >>> 8 * i));
        }
        return this;
    }
}
