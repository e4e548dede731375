package org.pregny.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pregny.review.ReviewTally.Open;
import org.pregny.review.ReviewTally.Reviewer;

/** What one reviewer holds now, and has ended in the last four weeks. */
public record ReviewerLoad(String name, int open, int openLate, int ended, int endedLate) {

    /** Who holds most stands first. */
    static List<ReviewerLoad> of(List<Open> open, List<Reviewer> ended) {
        Map<String, Reviewer> past = ended.stream().collect(Collectors.toMap(Reviewer::name, Function.identity()));
        TreeSet<String> names = new TreeSet<>(past.keySet());
        open.stream().map(Open::assignee).filter(a -> a != null).forEach(names::add);
        return names.stream()
                .map(name -> of(name, open, past.getOrDefault(name, new Reviewer(name, 0, 0))))
                .sorted(Comparator.comparing(ReviewerLoad::open).reversed().thenComparing(ReviewerLoad::name))
                .toList();
    }

    private static ReviewerLoad of(String name, List<Open> open, Reviewer past) {
        return new ReviewerLoad(
                name,
                OpenLoad.sum(open, o -> name.equals(o.assignee())),
                OpenLoad.sum(open, o -> name.equals(o.assignee()) && o.late()),
                past.ended(),
                past.late());
    }
}
