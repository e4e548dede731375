package org.pregny.occurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pregny.gate.ScanConcern.Kind.OVERRIDE;
import static org.pregny.occurrence.Gatehouse.NATIONS;
import static org.pregny.occurrence.Gatehouse.PREGNY;
import static org.pregny.occurrence.OccurrenceOutcome.NOTHING_WRONG;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.gate.ScanConcern;
import org.pregny.gate.ScanVerdict;
import org.pregny.kernel.Actor;
import org.pregny.pass.Pass;
import org.springframework.beans.factory.annotation.Autowired;

/** Overrides at a gate become cases: collected until the day ends, or looked at at once (domain P5, gateException). */
@PregnyTest
class GateOverrideStoriesTest {

    private static final Actor ORGANISER = Actor.staff("organiser");
    private static final String NOTE = "Asked both guards and looked at the photo.";

    @Autowired
    Gatehouse house;

    @Autowired
    OccurrenceBook book;

    Pass pass;

    @BeforeEach
    void theMorningOfTheHearing() {
        pass = house.aPass();
        house.itIs("09:30:00");
    }

    @Test
    void theOverridesOfAGateAreCollectedUntilTheDayEndsAndSettledTogether() {
        Pass another = house.aPass();
        house.itIs("09:30:00");
        house.tell(override(pass, PREGNY, "09:10:00"));
        house.tell(override(another, PREGNY, "09:20:00"));
        house.tell(override(pass, NATIONS, "09:25:00"));
        assertThat(house.unsettled()).hasSize(2).noneMatch(Occurrence::isOpen);
        Occurrence one = house.unsettled().stream()
                .filter(o -> o.gate().equals(PREGNY))
                .findFirst()
                .orElseThrow();
        assertThat(book.sightings(one.id())).extracting(Sighting::pass).containsExactly(pass.id(), another.id());
        assertThatThrownBy(() -> book.settle(one.id(), NOTHING_WRONG, NOTE, ORGANISER))
                .hasMessage("occurrence.refused.settled");

        house.story.clock.set(one.reviewAt().plusSeconds(1));
        house.story.runDueJobs(one.id().toString());

        assertThat(book.occurrence(one.id()).isOpen()).isTrue();
        book.settle(one.id(), NOTHING_WRONG, NOTE, ORGANISER);
        assertThat(house.story.ended(one.id().toString())).containsExactly("scanExceptionClosed");
    }

    @Test
    void anOverrideThatNoTwoPeopleMayMakeIsLookedAtAtOnceAndByItself() {
        house.tell(override(pass, PREGNY, "09:10:00"));
        house.tell(ScanConcern.of(
                OVERRIDE, house.event.code(), house.result(pass, PREGNY, "09:20:00", ScanVerdict.REVOKED)));

        assertThat(house.unsettled()).hasSize(2);
        assertThat(house.unsettled())
                .filteredOn(Occurrence::isOpen)
                .singleElement()
                .satisfies(one -> assertThat(one.pass()).isEqualTo(pass.id()));
    }

    @Test
    void anOverrideThatIsReportedAfterTheDayIsOverIsLookedAtAtOnce() {
        house.itIs("23:00:00");
        house.tell(override(pass, PREGNY, "09:10:00"));

        assertThat(house.onlyCase().isOpen()).isTrue();
        assertThat(house.onlyCase().settleBy())
                .isEqualTo(Gatehouse.at("23:00:00").plusSeconds(4 * 3600));
    }

    private ScanConcern override(Pass held, String gate, String time) {
        return ScanConcern.of(OVERRIDE, house.event.code(), house.result(held, gate, time, ScanVerdict.ALREADY_INSIDE))
                .noting("Left by the garage, came back by the gate.");
    }
}
