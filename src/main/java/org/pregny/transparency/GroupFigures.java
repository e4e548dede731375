package org.pregny.transparency;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.pregny.request.RequestTally;

/**
 * The figures of one region, of one category, or of all.
 *
 * @param code name of a regional group, code of a category, {@link #NONE} or {@link #OTHERS}
 */
public record GroupFigures(String code, Map<Measure, Long> counts) {

    /** A country that is in no regional group. */
    public static final String NONE = "NONE";

    /** Rows that are too small to stand by themselves. */
    public static final String OTHERS = "OTHERS";

    static GroupFigures of(String code, Collection<RequestTally> tallies) {
        Map<Measure, Long> counts = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            counts.put(measure, tallies.stream().filter(measure::counts).count());
        }
        return new GroupFigures(code, counts);
    }

    public long of(Measure measure) {
        return counts.get(measure);
    }

    GroupFigures and(GroupFigures other) {
        Map<Measure, Long> sums = new EnumMap<>(counts);
        other.counts.forEach((measure, count) -> sums.merge(measure, count, Long::sum));
        return new GroupFigures(OTHERS, sums);
    }
}
