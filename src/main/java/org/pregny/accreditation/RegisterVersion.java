package org.pregny.accreditation;

import java.time.Instant;

/**
 * A state of a register: who brought it about, when, and from which source.
 *
 * @param source name of the file; empty when it was brought back from an earlier version
 * @param digest SHA-256 of the file, or empty
 * @param undoes the version whose changes this one took back, or null
 */
public record RegisterVersion(
        String register,
        int version,
        Instant madeAt,
        String madeBy,
        String source,
        String digest,
        Size size,
        Integer undoes) {

    /** How many lines it has, and how many were touched. */
    public record Size(int lines, int added, int changed, int removed) {}
}
