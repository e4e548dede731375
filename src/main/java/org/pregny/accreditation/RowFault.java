package org.pregny.accreditation;

/**
 * Why a row of a file cannot be taken.
 *
 * @param line of the file, counted from 1
 * @param typed what stands there
 */
public record RowFault(long line, RegisterColumn column, Code code, String typed) {

    /** What can be wrong with a cell. */
    public enum Code {
        MISSING,
        TOO_LONG,
        UNKNOWN,
        AMBIGUOUS,
        TWICE
    }
}
