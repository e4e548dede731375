package org.pregny.selection;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pregny.application.Candidate;

/**
 * Says in a sentence why a person is in a set or is not, and why a target is not met. It looks at the set as it is, however it
 * came about, so that a change by hand is explained as a proposal is.
 */
public final class Reasons {

    private final Board board;
    private final List<Score> scores;
    private final List<Candidate> chosen;
    private final boolean seatsLeft;

    public Reasons(Board board) {
        this.board = board;
        this.scores = new Tally(board).scores();
        this.chosen = board.chosen();
        this.seatsLeft =
                board.panels().stream().anyMatch(panel -> board.in(panel).size() < panel.seats());
    }

    public Sentence why(Candidate person) {
        Placement placement = board.placementOf(person);
        if (person.hasPlace()) {
            return Sentence.of("settled");
        }
        if (placement.locked()) {
            return Sentence.of(placement.isChosen() ? "lockedIn" : "lockedOut");
        }
        return placement.isChosen() ? whyIn(person, placement) : whyNot(person);
    }

    private Sentence whyIn(Candidate person, Placement placement) {
        List<Score> floors = scores.stream()
                .filter(score ->
                        score.target().isFloor() && concerns(score, placement.panel()) && has(person, score.target()))
                .toList();
        return floors.stream()
                .filter(score -> available(score.target()) == 1)
                .map(score -> said("onlyOne", score, 1))
                .findFirst()
                .or(() -> floors.stream()
                        .filter(score -> !score.isMet())
                        .map(score -> said("tooFew", score, score.count()))
                        .findFirst())
                .or(() -> floors.stream()
                        .filter(score -> score.count() == score.needed())
                        .map(score -> said("needed", score, score.needed()))
                        .findFirst())
                .orElseGet(() -> Sentence.of("fits"));
    }

    private Sentence whyNot(Candidate person) {
        return tooMany(person).or(() -> wanted(person)).orElseGet(() -> noRoom(person));
    }

    private Optional<Sentence> tooMany(Candidate person) {
        return scores.stream()
                .filter(score -> !score.target().isFloor() && has(person, score.target()))
                .filter(score -> score.count() + 1 > score.target().people(score.of()))
                .map(score -> said("ceiling", score, score.count()))
                .findFirst();
    }

    private Optional<Sentence> wanted(Candidate person) {
        return scores.stream()
                .filter(score -> score.target().isFloor() && !score.isMet() && has(person, score.target()))
                .map(score -> said("helps", score, score.missing()))
                .findFirst();
    }

    private Sentence noRoom(Candidate person) {
        if (seatsLeft) {
            return Sentence.of("seatsLeft");
        }
        boolean another = chosen.stream().anyMatch(other -> other.application().equals(person.application()));
        return Sentence.of(another ? "another" : "full");
    }

    /** Why this target is not met. */
    public Sentence obstacle(Score score) {
        Target target = score.target();
        if (!target.isFloor()) {
            long others = board.candidates().stream()
                    .filter(person -> !has(person, target) && mayBeChosen(person))
                    .count();
            return said(others < score.of() - score.needed() ? "noOthers" : "takenByOthers", score, (int) others);
        }
        int available = available(target);
        if (available < neededEverywhere(target)) {
            return said("tooFewCandidates", score, available);
        }
        long seatsLocked = seated(score.panel()).stream()
                .filter(person -> board.placementOf(person).locked() && !has(person, target))
                .count();
        boolean locks = score.of() - seatsLocked < score.needed();
        return said(locks ? "locks" : "otherTargets", score, locks ? (int) seatsLocked : available);
    }

    private List<Candidate> seated(Panel panel) {
        return panel == null ? chosen : board.in(panel);
    }

    private int neededEverywhere(Target target) {
        return scores.stream()
                .filter(score -> score.target().equals(target))
                .mapToInt(Score::needed)
                .sum();
    }

    /** Everybody with the value who is not locked out. */
    private int available(Target target) {
        return (int) board.candidates().stream()
                .filter(person -> has(person, target) && mayBeChosen(person))
                .count();
    }

    private boolean mayBeChosen(Candidate person) {
        Placement placement = board.placementOf(person);
        return placement.isChosen() || !placement.locked();
    }

    private boolean has(Candidate person, Target target) {
        return target.trait().of(person, board.brief()).contains(target.value());
    }

    private static boolean concerns(Score score, String panel) {
        return score.panel() == null || score.panel().code().equals(panel);
    }

    private static Sentence said(String key, Score score, int people) {
        return new Sentence(key, score.target(), score.panel(), people);
    }

    /** The unmet ones, the worst first. */
    public List<Score> unmet() {
        return scores.stream()
                .filter(score -> !score.isMet())
                .sorted(Comparator.comparing(Score::missing).reversed())
                .toList();
    }
}
