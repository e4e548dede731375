package org.pregny.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.selection.Boards.aBoard;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregny.PregnyTest;
import org.pregny.application.Candidate;
import org.pregny.application.Gender;
import org.pregny.application.RepresentativeId;
import org.pregny.application.RepresentativeState;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.EventCode;
import org.springframework.beans.factory.annotation.Autowired;

/** A proposal keeps what must be kept, balances as far as it can, and says why. */
@PregnyTest
class SeatSolverTest {

    private static final Target HALF_WOMEN =
            new Target(Trait.GENDER, "WOMAN", Target.Bound.AT_LEAST, 50, Target.Reach.EACH_PANEL);
    private static final List<String> COUNTRIES = List.of("KE", "PH", "MX", "CH", "UA", "GL");

    @Autowired
    EventCatalogue catalogue;

    @Autowired
    SeatSolver solver;

    private Event event() {
        return catalogue.event(EventCode.of("hearing-2"));
    }

    private Board proposed(Board board) {
        Scenario old = board.scenario();
        return board.with(new Scenario(
                old.id(), old.event(), old.name(), solver.propose(board), 1, old.changedAt(), old.changedBy()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noSeatIsTakenTwiceNoLockIsMovedAndNobodySitsInTwoPlaces(long seed) {
        Board board = anything(new Random(seed));
        Board proposed = proposed(board);
        for (Panel panel : board.panels()) {
            long locked = board.in(panel).stream()
                    .filter(p -> board.placementOf(p).locked())
                    .count();
            assertThat(proposed.in(panel).size()).isLessThanOrEqualTo((int) Math.max(panel.seats(), locked));
        }
        for (Candidate person : board.candidates()) {
            Placement before = board.placementOf(person);
            assertThat(proposed.panels().stream()
                            .filter(panel -> proposed.in(panel).contains(person)))
                    .hasSizeLessThanOrEqualTo(1);
            if (before.locked()) {
                assertThat(proposed.placementOf(person)).isEqualTo(before);
            } else {
                assertThat(proposed.placementOf(person).locked()).isFalse();
            }
        }
        int free = board.candidates().size()
                - (int) board.candidates().stream()
                        .filter(p -> board.placementOf(p).locked()
                                && !board.placementOf(p).isChosen())
                        .count();
        assertThat(proposed.chosen())
                .as("no seat is left empty")
                .hasSizeGreaterThanOrEqualTo(Math.min(free, board.seats()));
    }

    private Board anything(Random random) {
        Boards boards = aBoard(event());
        int panels = 1 + random.nextInt(4);
        for (int i = 0; i < panels; i++) {
            boards.panel("panel-" + i, 1 + random.nextInt(6));
        }
        Target.Bound[] bounds = Target.Bound.values();
        Target.Reach[] reaches = Target.Reach.values();
        for (int i = random.nextInt(4); i > 0; i--) {
            boards.target(new Target(
                    Trait.GENDER, "WOMAN", bounds[random.nextInt(2)], random.nextInt(101), reaches[random.nextInt(2)]));
        }
        for (int i = random.nextInt(40); i > 0; i--) {
            boards.person(
                    random.nextBoolean() ? Gender.WOMAN : Gender.MAN,
                    COUNTRIES.get(random.nextInt(COUNTRIES.size())),
                    RepresentativeState.PENDING);
            if (random.nextInt(8) == 0) {
                boards.placed(new Placement(random.nextInt(3) == 0 ? null : "panel-" + random.nextInt(panels), true));
            }
        }
        return boards.build();
    }

    @Test
    void theSameQuestionHasTheSameAnswer() {
        Board board = anything(new Random(42));
        assertThat(solver.propose(board)).isEqualTo(solver.propose(board));
    }

    @Test
    void eachPanelIsBalancedAndNotOnlyTheWhole() {
        Boards boards = aBoard(event()).panel("one", 4).panel("two", 4).target(HALF_WOMEN);
        for (int i = 0; i < 6; i++) {
            boards.man("CH");
        }
        for (int i = 0; i < 6; i++) {
            boards.woman("CH");
        }
        Board proposed = proposed(boards.build());
        assertThat(new Tally(proposed).scores()).allMatch(Score::isMet);
        assertThat(proposed.chosen()).hasSize(8);
    }

    @Test
    void whoHasAPlaceKeepsOneAndTheOnlyOneFromARegionIsChosenForThat() {
        Target east = new Target(Trait.REGION, "EASTERN_EUROPEAN", Target.Bound.AT_LEAST, 10, Target.Reach.OVERALL);
        Boards boards = aBoard(event()).panel("one", 3).target(east);
        for (int i = 0; i < 10; i++) {
            boards.man("CH");
        }
        boards.man("UA").person(Gender.WOMAN, "CH", RepresentativeState.APPROVED);
        Board proposed = proposed(boards.build());
        List<Candidate> people = proposed.candidates();
        Reasons reasons = new Reasons(proposed);
        assertThat(proposed.chosen()).contains(people.get(10), people.get(11));
        assertThat(reasons.why(people.get(10)).key()).isEqualTo("onlyOne");
        assertThat(reasons.why(people.get(11)).key()).isEqualTo("settled");
        assertThat(proposed.placementOf(people.get(0)).isChosen())
                .as("who applied first")
                .isTrue();
        assertThat(reasons.why(people.get(0)).key()).isEqualTo("fits");
        assertThat(reasons.why(people.get(5)).key()).isEqualTo("full");
    }

    @Test
    void aTargetThatCannotBeMetSaysWhy() {
        Boards few = aBoard(event()).panel("one", 4).target(HALF_WOMEN).woman("KE");
        few.man("KE").man("KE").man("KE").man("KE");
        Reasons tooFew = new Reasons(proposed(few.build()));
        assertThat(tooFew.unmet()).singleElement().satisfies(score -> {
            assertThat(tooFew.obstacle(score).key()).isEqualTo("tooFewCandidates");
            assertThat(tooFew.obstacle(score).people()).isEqualTo(1);
        });

        Boards locked = aBoard(event()).panel("one", 2).target(HALF_WOMEN);
        locked.man("KE").placed(new Placement("one", true)).man("KE").placed(new Placement("one", true));
        Reasons locks = new Reasons(proposed(locked.woman("KE").build()));
        assertThat(locks.unmet())
                .singleElement()
                .satisfies(score -> assertThat(locks.obstacle(score).key()).isEqualTo("locks"));
    }

    @Test
    void fiveHundredForFourPanelsOfFortyMeetEveryTargetThatCanBeMet() {
        Boards boards = aBoard(event());
        for (int i = 0; i < 4; i++) {
            boards.panel("panel-" + i, 40);
        }
        boards.target(HALF_WOMEN);
        for (String region : List.of("AFRICAN", "ASIA_PACIFIC", "LATIN_AMERICAN_CARIBBEAN")) {
            boards.target(new Target(Trait.REGION, region, Target.Bound.AT_LEAST, 20, Target.Reach.EACH_PANEL));
        }
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            String country = COUNTRIES.get(random.nextInt(6));
            boards.person(random.nextInt(5) < 2 ? Gender.WOMAN : Gender.MAN, country, RepresentativeState.PENDING);
        }
        Board board = boards.build();
        Map<RepresentativeId, Placement> answer = new SeatSolver(new SolverTerms(200_000, 10)).propose(board);
        Board proposed = board.with(new Scenario(
                board.scenario().id(), board.event().code(), "B", answer, 1, java.time.Instant.EPOCH, "ana"));
        Reasons reasons = new Reasons(proposed);
        assertThat(proposed.panels()).allMatch(panel -> proposed.in(panel).size() == 40);
        assertThat(reasons.unmet()).isEmpty();
        assertThat(board.candidates().stream().map(reasons::why).map(Sentence::key))
                .containsAnyOf("needed", "fits")
                .contains("full");
    }
}
