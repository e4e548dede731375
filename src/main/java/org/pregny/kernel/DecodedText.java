package org.pregny.kernel;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The text of a file whose encoding nobody has told: by its mark if it has one, else UTF-16 if every second byte is zero,
 * UTF-8 if it can be, and otherwise what western office programs write.
 */
public record DecodedText(String text, Charset charset) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int SAMPLE = 400;

    public static DecodedText of(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return decoded(bytes, 3, StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return decoded(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return decoded(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (zeros(bytes, 1) > zeros(bytes, 0) + SAMPLE / 20) {
            return decoded(bytes, 0, StandardCharsets.UTF_16LE);
        }
        if (zeros(bytes, 0) > zeros(bytes, 1) + SAMPLE / 20) {
            return decoded(bytes, 0, StandardCharsets.UTF_16BE);
        }
        return decoded(bytes, 0, isUtf8(bytes) ? StandardCharsets.UTF_8 : WINDOWS);
    }

    private static DecodedText decoded(byte[] bytes, int from, Charset charset) {
        return new DecodedText(new String(bytes, from, bytes.length - from, charset), charset);
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static int zeros(byte[] bytes, int offset) {
        int zeros = 0;
        for (int i = offset; i < Math.min(bytes.length, SAMPLE); i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }
}
