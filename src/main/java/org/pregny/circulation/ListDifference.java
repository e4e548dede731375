package org.pregny.circulation;

import org.pregny.request.RequestId;

/**
 * What became of one organisation between two versions of a list, and why.
 *
 * @param before null if it came
 * @param after null if it went
 * @param version the one that brought the change
 * @param words what was said to it, or null
 */
public record ListDifference(
        RequestId request, LineFace before, LineFace after, LineCause cause, ListVersion version, String words) {

    /** What a reader sees first. */
    public enum Kind {
        ADDED,
        GONE,
        CORRECTED
    }

    public Kind kind() {
        if (before == null) {
            return Kind.ADDED;
        }
        return after == null ? Kind.GONE : Kind.CORRECTED;
    }

    /** The face that a list of differences is sorted by. */
    public LineFace face() {
        return after == null ? before : after;
    }
}
