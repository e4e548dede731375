package org.pregny.transparency;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.pregny.request.RequestTally;

/**
 * How long decisions took, from receipt to the first grant or refusal, in days, the time for answers included.
 *
 * @param median half of the decisions took at most so long
 * @param ninetieth nine of ten took at most so long
 */
public record DecisionTime(int decisions, double median, double ninetieth) {

    private static final double DAY = Duration.ofDays(1).toSeconds();

    /** Nothing where so few were decided that one would stand for itself. */
    static Optional<DecisionTime> of(List<RequestTally> tallies) {
        List<Double> days = tallies.stream()
                .filter(tally -> tally.decidedAt() != null)
                .map(tally ->
                        Duration.between(tally.submittedAt(), tally.decidedAt()).toSeconds() / DAY)
                .sorted()
                .toList();
        return days.size() < SmallRows.FEWEST
                ? Optional.empty()
                : Optional.of(new DecisionTime(days.size(), at(days, 50), at(days, 90)));
    }

    /** By nearest rank, to a tenth of a day. */
    private static double at(List<Double> sorted, int percent) {
        int rank = (int) Math.ceil(percent / 100.0 * sorted.size());
        return Math.round(sorted.get(rank - 1) * 10) / 10.0;
    }
}
