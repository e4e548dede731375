package org.pregny.document;

import java.nio.charset.StandardCharsets;

/**
 * The file that every scanner must find (EICAR, 2003). It is refused without a scanner, too: who tries whether files are
 * looked at sees that they are, and it never lies in the database, where another scanner would find it.
 */
final class EicarPattern {

    /** In two parts, so that no scanner takes this class for it. */
    private static final byte[] PATTERN = ("X5O!P%@AP[4\\PZX54(P^)7CC)7}" + "$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*")
            .getBytes(StandardCharsets.US_ASCII);

    private EicarPattern() {}

    static boolean isIn(byte[] file) {
        return Bytes.indexOf(file, PATTERN, 0) >= 0;
    }
}
