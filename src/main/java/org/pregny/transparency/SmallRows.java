package org.pregny.transparency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts rows together that are too small to stand by themselves: no row speaks of fewer than five organisations, and none can be
 * worked out from the others and the sum. Where even all together are too few, only the sum is told.
 */
final class SmallRows {

    static final int FEWEST = 5;

    private SmallRows() {}

    /** The largest first, the row of the small ones last. */
    static List<GroupFigures> together(List<GroupFigures> rows) {
        List<GroupFigures> large = new ArrayList<>(rows);
        large.sort(Comparator.comparingLong((GroupFigures row) -> row.of(Measure.RECEIVED))
                .reversed()
                .thenComparing(GroupFigures::code));
        GroupFigures others = null;
        while (!large.isEmpty() && (isSmall(large.get(large.size() - 1)) || others != null && isSmall(others))) {
            GroupFigures least = large.remove(large.size() - 1);
            others = others == null ? new GroupFigures(GroupFigures.OTHERS, least.counts()) : others.and(least);
        }
        if (others != null && !isSmall(others) && !large.isEmpty()) {
            large.add(others);
        }
        return List.copyOf(large);
    }

    private static boolean isSmall(GroupFigures row) {
        return row.of(Measure.RECEIVED) < FEWEST;
    }
}
