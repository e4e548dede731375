package org.pregny.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.pregny.application.Candidate;

/** Counts a board: how each trait is spread, which targets are met, and where the whole hides a part. */
public final class Tally {

    /** Fewer people than that cannot be balanced. */
    private static final int FEWEST = 3;

    /** A value that one in four has overall is missed where nobody has it. */
    private static final int ONE_IN = 4;

    private final Board board;

    public Tally(Board board) {
        this.board = board;
    }

    public List<Dial> dials(List<Candidate> people) {
        return Arrays.stream(Trait.values()).map(trait -> dial(trait, people)).toList();
    }

    private Dial dial(Trait trait, List<Candidate> people) {
        List<Set<String>> values =
                people.stream().map(person -> trait.of(person, board.brief())).toList();
        List<Dial.Mark> marks = trait.values(board.event()).stream()
                .map(value -> new Dial.Mark(value, (int)
                        values.stream().filter(v -> v.contains(value)).count()))
                .toList();
        int unsaid = trait.isSaid() ? (int) values.stream().filter(Set::isEmpty).count() : 0;
        return new Dial(trait, marks, unsaid, people.size());
    }

    /** Every target wherever it is looked at. */
    public List<Score> scores() {
        List<Score> scores = new ArrayList<>();
        for (Target target : board.brief().targets()) {
            if (target.reach() == Target.Reach.OVERALL) {
                scores.add(score(target, null, board.chosen()));
            } else {
                board.panels().forEach(panel -> scores.add(score(target, panel, board.in(panel))));
            }
        }
        return scores;
    }

    private Score score(Target target, Panel panel, List<Candidate> people) {
        return Score.of(target, panel, count(target.trait(), target.value(), people), people.size());
    }

    int count(Trait trait, String value, List<Candidate> people) {
        return (int) people.stream()
                .filter(person -> trait.of(person, board.brief()).contains(value))
                .count();
    }

    /** Gender always, and whatever has a floor overall that is met there and not in a panel. */
    public List<HiddenImbalance> hidden() {
        List<HiddenImbalance> found = new ArrayList<>();
        for (Panel panel : board.panels()) {
            Trait.GENDER.values(board.event()).stream()
                    .filter(value -> isMissed(value, panel))
                    .forEach(value -> found.add(imbalance(panel, Trait.GENDER, value)));
            board.brief().targets().stream()
                    .filter(target -> isShort(target, panel))
                    .map(target -> imbalance(panel, target.trait(), target.value()))
                    .filter(imbalance -> !found.contains(imbalance))
                    .forEach(found::add);
        }
        return found;
    }

    private boolean isMissed(String gender, Panel panel) {
        Dial here = dial(Trait.GENDER, board.in(panel));
        Dial overall = dial(Trait.GENDER, board.chosen());
        return here.of() - here.unsaid() >= FEWEST
                && here.count(gender) == 0
                && overall.count(gender) * ONE_IN >= overall.of() - overall.unsaid();
    }

    private boolean isShort(Target target, Panel panel) {
        return target.isFloor()
                && target.reach() == Target.Reach.OVERALL
                && board.in(panel).size() >= FEWEST
                && score(target, null, board.chosen()).isMet()
                && !score(target, panel, board.in(panel)).isMet();
    }

    private HiddenImbalance imbalance(Panel panel, Trait trait, String value) {
        List<Candidate> here = board.in(panel);
        List<Candidate> all = board.chosen();
        return new HiddenImbalance(
                panel, trait, value, count(trait, value, here), here.size(), count(trait, value, all), all.size());
    }
}
