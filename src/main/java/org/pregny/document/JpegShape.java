package org.pregny.document;

import java.util.Set;

/** Walks through the segments of a JPEG (ISO/IEC 10918-1, annex B) from its first marker to its last. */
final class JpegShape {

    static final byte[] SIGNATURE = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    private static final int MARK = 0xFF;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int START_OF_SCAN = 0xDA;
    private static final int FRAME_FIRST = 0xC0;
    private static final int FRAME_LAST = 0xCF;
    private static final Set<Integer> NO_FRAMES = Set.of(0xC4, 0xC8, 0xCC);
    private static final int RESTART_FIRST = 0xD0;
    private static final int RESTART_LAST = 0xD7;
    private static final int HEIGHT_AT = 3;
    private static final int WIDTH_AT = 5;

    private final byte[] file;
    private int at = 2;
    private long pixels;
    private boolean scanned;

    private JpegShape(byte[] file) {
        this.file = file;
    }

    static PictureShape of(byte[] file) {
        try {
            return new JpegShape(file).walk();
        } catch (IndexOutOfBoundsException endsTooEarly) {
            throw PictureShape.broken();
        }
    }

    private PictureShape walk() {
        int marker = marker();
        while (marker != END_OF_IMAGE) {
            segment(marker);
            marker = marker();
        }
        if (pixels == 0 || !scanned) {
            throw PictureShape.broken();
        }
        return new PictureShape(pixels, at);
    }

    private int marker() {
        if (Bytes.at(file, at) != MARK) {
            throw PictureShape.broken();
        }
        while (Bytes.at(file, at) == MARK) {
            at++;
        }
        return Bytes.at(file, at++);
    }

    private void segment(int marker) {
        if (marker >= FRAME_FIRST && marker <= FRAME_LAST && !NO_FRAMES.contains(marker)) {
            long size = (long) Bytes.pair(file, at + HEIGHT_AT) * Bytes.pair(file, at + WIDTH_AT);
            pixels = Math.max(pixels, size);
        }
        at += Math.max(2, Bytes.pair(file, at));
        if (marker == START_OF_SCAN) {
            scanned = true;
            skipScan();
        }
    }

    /** In a scan a marker's byte is followed by zero, or it is a restart. */
    private void skipScan() {
        while (Bytes.at(file, at) != MARK || isOfScan(Bytes.at(file, at + 1))) {
            at++;
        }
    }

    private static boolean isOfScan(int next) {
        return next == 0 || next >= RESTART_FIRST && next <= RESTART_LAST;
    }
}
