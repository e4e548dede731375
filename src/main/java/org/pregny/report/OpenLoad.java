package org.pregny.report;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.pregny.review.ReviewTally.Open;

/**
 * What lies on the desk now.
 *
 * @param byAge from the youngest to the oldest, as {@link LeadBoard#AGES} parts them
 */
public record OpenLoad(int tasks, int unassigned, int late, List<Age> byAge) {

    /**
     * Open tasks of about the same age.
     *
     * @param from in whole days
     * @param to in days, not included; null for any longer
     */
    public record Age(int from, Integer to, int tasks) {}

    static OpenLoad of(List<Open> open) {
        List<Age> ages = IntStream.rangeClosed(0, LeadBoard.AGES.size())
                .mapToObj(age -> new Age(
                        age == 0 ? 0 : LeadBoard.AGES.get(age - 1),
                        age == LeadBoard.AGES.size() ? null : LeadBoard.AGES.get(age),
                        sum(open, o -> o.age() == age)))
                .toList();
        return new OpenLoad(sum(open, o -> true), sum(open, o -> o.assignee() == null), sum(open, Open::late), ages);
    }

    static int sum(List<Open> open, Predicate<Open> which) {
        return open.stream().filter(which).mapToInt(Open::tasks).sum();
    }
}
