package org.pregny.selection;

import java.util.List;
import java.util.Objects;
import org.pregny.application.Candidate;

/** Two scenarios of one event side by side: who is where else, and how targets and traits differ. */
public record Comparison(Board left, Board right) {

    /** Somebody whom the two put elsewhere; null for not chosen. */
    public record Moved(Candidate person, String left, String right) {}

    /** A value that one of them has more often. */
    public record Spread(Trait trait, String value, int left, int right) {}

    public List<Moved> moved() {
        return left.candidates().stream()
                .map(person -> new Moved(
                        person,
                        left.placementOf(person).panel(),
                        right.placementOf(person).panel()))
                .filter(moved -> !Objects.equals(moved.left(), moved.right()))
                .toList();
    }

    /** Of everybody chosen, whatever either of them has. */
    public List<Spread> spreads() {
        List<Dial> leftDials = new Tally(left).dials(left.chosen());
        List<Dial> rightDials = new Tally(right).dials(right.chosen());
        return leftDials.stream()
                .flatMap(dial -> dial.marks().stream()
                        .map(mark -> new Spread(
                                dial.trait(),
                                mark.value(),
                                mark.count(),
                                rightDials.get(dial.trait().ordinal()).count(mark.value()))))
                .filter(spread -> spread.left() + spread.right() > 0)
                .toList();
    }

    public List<Score> leftScores() {
        return new Tally(left).scores();
    }

    public List<Score> rightScores() {
        return new Tally(right).scores();
    }
}
