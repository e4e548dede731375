package org.pregny.document;

import java.util.Arrays;

/** Looks for bytes among bytes. */
final class Bytes {

    private static final int BYTE = 8;
    private static final int MASK = 0xFF;

    private Bytes() {}

    static boolean startsWith(byte[] file, byte[] wanted) {
        return isAt(file, wanted, 0);
    }

    static boolean isAt(byte[] file, byte[] wanted, int at) {
        return at + wanted.length <= file.length
                && Arrays.equals(file, at, at + wanted.length, wanted, 0, wanted.length);
    }

    /** The first place at or after {@code from}, or -1. */
    static int indexOf(byte[] file, byte[] wanted, int from) {
        for (int at = from; at <= file.length - wanted.length; at++) {
            if (file[at] == wanted[0] && isAt(file, wanted, at)) {
                return at;
            }
        }
        return -1;
    }

    static int at(byte[] file, int at) {
        return file[at] & MASK;
    }

    /** Two bytes, the higher one first. */
    static int pair(byte[] file, int at) {
        return at(file, at) << BYTE | at(file, at + 1);
    }

    /** Four bytes, the highest one first; never negative. */
    static long four(byte[] file, int at) {
        return (long) pair(file, at) << 2 * BYTE | pair(file, at + 2);
    }

    /** Four bytes, the lowest one first; never negative. */
    static long fourReversed(byte[] file, int at) {
        return at(file, at)
                | at(file, at + 1) << BYTE
                | at(file, at + 2) << 2 * BYTE
                | (long) at(file, at + 3) << 3 * BYTE;
    }
}
