package org.pregny.selection;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * What share of the people chosen should, or should not, have a value: “at least 40 per cent women in each panel”.
 *
 * @param percent of those in the panel, or in all panels
 */
public record Target(Trait trait, String value, Bound bound, int percent, Reach reach) {

    private static final int WHOLE = 100;

    /** On which side of the share the set should be. */
    public enum Bound {
        AT_LEAST,
        AT_MOST
    }

    /** Where the share is looked at. */
    public enum Reach {
        OVERALL,
        EACH_PANEL
    }

    @JsonIgnore
    public boolean isFloor() {
        return bound == Bound.AT_LEAST;
    }

    /** So many of this many people: a floor is rounded up, a ceiling down, but never below one person. */
    public int people(int of) {
        return isFloor()
                ? (percent * of + WHOLE - 1) / WHOLE
                : percent == 0 || of == 0 ? 0 : Math.max(1, percent * of / WHOLE);
    }

    /** How many people too few, or too many. */
    public int missing(int count, int of) {
        return Math.max(0, isFloor() ? people(of) - count : count - people(of));
    }
}
