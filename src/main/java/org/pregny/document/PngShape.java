package org.pregny.document;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Walks through the chunks of a PNG (ISO/IEC 15948) from its head to its end, each with its check sum. */
final class PngShape {

    static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    /** Of a chunk without content: length, name and check sum. */
    private static final int FRAME = 12;

    private static final int NAME_AT = 4;
    private static final int CONTENT_AT = 8;

    private final byte[] file;
    private int at = SIGNATURE.length;
    private long pixels;
    private boolean drawn;

    private PngShape(byte[] file) {
        this.file = file;
    }

    static PictureShape of(byte[] file) {
        try {
            return new PngShape(file).walk();
        } catch (IndexOutOfBoundsException endsTooEarly) {
            throw PictureShape.broken();
        }
    }

    private PictureShape walk() {
        if (!name().equals("IHDR")) {
            throw PictureShape.broken();
        }
        pixels = Bytes.four(file, at + CONTENT_AT) * Bytes.four(file, at + CONTENT_AT + Integer.BYTES);
        while (!name().equals("IEND")) {
            drawn |= name().equals("IDAT");
            next();
        }
        next();
        if (pixels <= 0 || !drawn) {
            throw PictureShape.broken();
        }
        return new PictureShape(pixels, at);
    }

    private String name() {
        return new String(file, at + NAME_AT, NAME_AT, StandardCharsets.US_ASCII);
    }

    private void next() {
        long length = Bytes.four(file, at);
        if (length > file.length - at - FRAME) {
            throw PictureShape.broken();
        }
        CRC32 sum = new CRC32();
        sum.update(file, at + NAME_AT, (int) length + NAME_AT);
        if (sum.getValue() != Bytes.four(file, at + CONTENT_AT + (int) length)) {
            throw PictureShape.broken();
        }
        at += FRAME + (int) length;
    }
}
