package org.pregny.accreditation;

/**
 * What is held for an organisation.
 *
 * @param about what it is held for, in the reader's language; empty where one line says it all
 * @param limit how many one organisation may have, or null
 */
public record Belonging(Kind kind, String about, int count, Integer limit) {

    /** What it is. */
    public enum Kind {
        FOCAL_POINTS,
        APPLICATIONS,
        PLACES,
        REQUESTS,
        GRANTS
    }
}
