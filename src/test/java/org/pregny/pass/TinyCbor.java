package org.pregny.pass;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Just enough of RFC 8949 to read a pass code by other means than the product's. */
final class TinyCbor {

    /** A tagged value. */
    record Tagged(long tag, Object value) {}

    private final ByteBuffer in;

    private TinyCbor(byte[] bytes) {
        this.in = ByteBuffer.wrap(bytes);
    }

    static Object read(byte[] bytes) {
        TinyCbor reader = new TinyCbor(bytes);
        Object value = reader.value();
        if (reader.in.hasRemaining()) {
            throw new AssertionError("bytes are left over");
        }
        return value;
    }

    /** The bytes that a COSE_Sign1 signs (RFC 9052 section 4.4), written by hand. */
    static byte[] toBeSigned(byte[] header, byte[] payload) {
        ByteBuffer out = ByteBuffer.allocate(32 + header.length + payload.length);
        out.put((byte) 0x84).put((byte) 0x6A).put("Signature1".getBytes(StandardCharsets.US_ASCII));
        bytes(out, header);
        out.put((byte) 0x40);
        bytes(out, payload);
        byte[] written = new byte[out.position()];
        out.flip().get(written);
        return written;
    }

    private static void bytes(ByteBuffer out, byte[] content) {
        if (content.length < 24) {
            out.put((byte) (0x40 | content.length));
        } else {
            out.put((byte) 0x58).put((byte) content.length);
        }
        out.put(content);
    }

    private Object value() {
        int first = in.get() & 0xFF;
        long argument = argument(first & 0x1F);
        return switch (first >> 5) {
            case 0 -> argument;
            case 1 -> -1 - argument;
            case 2 -> bytes((int) argument);
            case 3 -> new String(bytes((int) argument), StandardCharsets.UTF_8);
            case 4 -> list((int) argument);
            case 5 -> map((int) argument);
            case 6 -> new Tagged(argument, value());
            default -> throw new AssertionError("no simple values in a pass code");
        };
    }

    private long argument(int low) {
        return switch (low) {
            case 24 -> in.get() & 0xFF;
            case 25 -> in.getShort() & 0xFFFF;
            case 26 -> in.getInt() & 0xFFFFFFFFL;
            case 27 -> in.getLong();
            default -> low;
        };
    }

    private byte[] bytes(int length) {
        byte[] content = new byte[length];
        in.get(content);
        return content;
    }

    private List<Object> list(int length) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            values.add(value());
        }
        return values;
    }

    private Map<Object, Object> map(int length) {
        Map<Object, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < length; i++) {
            values.put(value(), value());
        }
        return values;
    }
}
