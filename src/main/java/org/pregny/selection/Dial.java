package org.pregny.selection;

import java.util.List;

/**
 * How one trait is spread over a panel, or over all.
 *
 * @param unsaid how many did not say
 * @param of how many people there are
 */
public record Dial(Trait trait, List<Mark> marks, int unsaid, int of) {

    /** How many have one value. */
    public record Mark(String value, int count) {}

    public int count(String value) {
        return marks.stream()
                .filter(mark -> mark.value().equals(value))
                .mapToInt(Mark::count)
                .sum();
    }
}
