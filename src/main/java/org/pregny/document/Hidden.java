package org.pregny.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Finds a second file in a first one: the same bytes must not be a picture for one program and an archive, a page or a
 * script for another. Cameras write data of their own behind their pictures; that alone is no fault.
 */
final class Hidden {

    private static final byte[] ARCHIVE_END = {'P', 'K', 5, 6};
    private static final int ARCHIVE_END_SIZE = 22;
    private static final int LONGEST_ARCHIVE_COMMENT = 65_535;
    private static final int DIRECTORY_SIZE_AT = 12;
    private static final int DIRECTORY_AT = 16;
    private static final int COMMENT_AT = 20;

    private static final List<byte[]> BEGINNINGS = List.of(
            new byte[] {'P', 'K', 3, 4},
            new byte[] {'P', 'K', 5, 6},
            new byte[] {'R', 'a', 'r', '!', 0x1A, 7},
            new byte[] {'7', 'z', (byte) 0xBC, (byte) 0xAF, 0x27, 0x1C},
            new byte[] {'%', 'P', 'D', 'F', '-'});

    private static final List<String> MARKUP =
            List.of("<html", "<!doctype", "<script", "<svg", "<?php", "<iframe", "<body", "javascript:");

    private Hidden() {}

    /** Whether an archive, a PDF or a page begins somewhere behind this place. */
    static boolean isBehind(byte[] file, int from) {
        if (from >= file.length) {
            return false;
        }
        String text = new String(file, from, file.length - from, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        return MARKUP.stream().anyMatch(text::contains)
                || BEGINNINGS.stream().anyMatch(begin -> Bytes.indexOf(file, begin, from) >= 0);
    }

    /** A ZIP (or JAR, or Word file) is read from its end, so it may have anything in front of it (APPNOTE 4.3.16). */
    static boolean archiveIn(byte[] file) {
        int at =
                Bytes.indexOf(file, ARCHIVE_END, Math.max(0, file.length - ARCHIVE_END_SIZE - LONGEST_ARCHIVE_COMMENT));
        while (at >= 0) {
            if (at + ARCHIVE_END_SIZE <= file.length && isArchiveEnd(file, at)) {
                return true;
            }
            at = Bytes.indexOf(file, ARCHIVE_END, at + 1);
        }
        return false;
    }

    private static boolean isArchiveEnd(byte[] file, int at) {
        long directory = Bytes.fourReversed(file, at + DIRECTORY_AT) + Bytes.fourReversed(file, at + DIRECTORY_SIZE_AT);
        int comment = Bytes.at(file, at + COMMENT_AT) | Bytes.at(file, at + COMMENT_AT + 1) << 8;
        return directory <= at && comment <= file.length - at - ARCHIVE_END_SIZE;
    }
}
