package org.pregny.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.selection.Boards.aBoard;

import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.application.Gender;
import org.pregny.application.RepresentativeState;
import org.pregny.event.EventCatalogue;
import org.pregny.event.EventCode;
import org.springframework.beans.factory.annotation.Autowired;

/** Gauges count what people said, and do not let the whole hide a part. */
@PregnyTest
class TallyTest {

    @Autowired
    EventCatalogue catalogue;

    /** The panellists of the second hearing, by the titles that the President's summary gives them (seed 002). */
    private Boards theSecondHearing() {
        Boards board = aBoard(catalogue.event(EventCode.of("hearing-2")))
                .panel("panel-1", 3)
                .panel("panel-2", 3)
                .panel("panel-3", 8);
        board.woman("GB").in("panel-1").woman("TH").in("panel-1").woman("CH").in("panel-1");
        board.man("BE").in("panel-2").man("CH").in("panel-2").man("NL").in("panel-2");
        board.woman("US")
                .in("panel-3")
                .woman("EC")
                .in("panel-3")
                .woman("KE")
                .in("panel-3")
                .woman("BE")
                .in("panel-3");
        return board.man("GB")
                .in("panel-3")
                .man("PH")
                .in("panel-3")
                .woman("LB")
                .in("panel-3")
                .man("US")
                .in("panel-3");
    }

    @Test
    void eightToSixOverallDoesNotHideAPanelOfWomenAndOneOfMen() {
        Board board = theSecondHearing().build();
        Tally tally = new Tally(board);
        Dial overall = tally.dials(board.chosen()).get(Trait.GENDER.ordinal());
        assertThat(overall.count("WOMAN")).isEqualTo(8);
        assertThat(overall.count("MAN")).isEqualTo(6);
        assertThat(tally.hidden())
                .extracting(h -> h.panel().code() + " lacks " + h.value() + ": " + h.inPanel() + " of " + h.ofPanel()
                        + ", overall " + h.overall() + " of " + h.ofAll())
                .containsExactly(
                        "panel-1 lacks MAN: 0 of 3, overall 6 of 14", "panel-2 lacks WOMAN: 0 of 3, overall 8 of 14");
    }

    @Test
    void aFloorThatIsMetOverallIsToldWhereAPanelFallsShort() {
        Target westerners =
                new Target(Trait.REGION, "WESTERN_EUROPEAN_OTHERS", Target.Bound.AT_LEAST, 50, Target.Reach.OVERALL);
        Tally tally = new Tally(theSecondHearing().target(westerners).build());
        assertThat(tally.scores()).singleElement().satisfies(score -> {
            assertThat(score.count()).isEqualTo(9);
            assertThat(score.isMet()).isTrue();
        });
        assertThat(tally.hidden()).filteredOn(h -> h.trait() == Trait.REGION).isEmpty();
        Target latins =
                new Target(Trait.REGION, "LATIN_AMERICAN_CARIBBEAN", Target.Bound.AT_LEAST, 5, Target.Reach.OVERALL);
        assertThat(new Tally(theSecondHearing().target(latins).build()).hidden())
                .filteredOn(h -> h.trait() == Trait.REGION)
                .extracting(h -> h.panel().code())
                .containsExactly("panel-1", "panel-2");
    }

    @Test
    void twoPeopleAreTooFewToBeBalancedAndWhoDoesNotSayCountsForNeither() {
        Boards board = aBoard(catalogue.event(EventCode.of("hearing-2")))
                .panel("one", 9)
                .panel("two", 9);
        board.woman("KE").in("one").woman("KE").in("one");
        board.person(null, "KE", RepresentativeState.PENDING).in("one");
        board.man("KE").in("two").woman("KE").in("two").person(Gender.ANOTHER, "KE", RepresentativeState.PENDING);
        Board built = board.build();
        assertThat(new Tally(built).hidden()).isEmpty();
        Dial one = new Tally(built).dials(built.in(built.panels().getFirst())).get(Trait.GENDER.ordinal());
        assertThat(one.unsaid()).isEqualTo(1);
        assertThat(one.of()).isEqualTo(3);
    }

    @Test
    void targetsRoundInFavourOfWhatTheyAreFor() {
        Target floor = new Target(Trait.GENDER, "WOMAN", Target.Bound.AT_LEAST, 40, Target.Reach.EACH_PANEL);
        Target ceiling = new Target(Trait.GENDER, "WOMAN", Target.Bound.AT_MOST, 40, Target.Reach.EACH_PANEL);
        assertThat(floor.people(3)).isEqualTo(2);
        assertThat(ceiling.people(4)).isEqualTo(1);
        assertThat(ceiling.people(1)).isEqualTo(1);
        assertThat(floor.missing(1, 3)).isEqualTo(1);
        assertThat(ceiling.missing(3, 4)).isEqualTo(2);
        assertThat(ceiling.missing(0, 0)).isZero();
    }
}
