package org.pregny.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.pregny.Applications.aGroundsPassHolder;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.Credential;
import org.pregny.application.Receipt;
import org.pregny.event.Event;
import org.pregny.event.EventEdition;
import org.pregny.kernel.Actor;
import org.pregny.kernel.DocumentType;
import org.pregny.pass.Pass;
import org.pregny.pass.PassOffice;
import org.pregny.pass.PassState;
import org.springframework.beans.factory.annotation.Autowired;

/** An event moves: everybody concerned is told once, and carries a pass that is true. */
@PregnyTest
class EventChangeStoriesTest {

    @Autowired
    EventStory tale;

    @Autowired
    PassOffice passes;

    @BeforeEach
    void itIsTheTwentyFirstOfAugust() {
        tale.story.clock.set(TestTime.OPEN);
    }

    @Test
    void hearingMovesFromTheFourthToTheEleventhForPeopleInEveryState() {
        Event hearing = tale.aHearingOnTheFourth();
        Receipt approved =
                tale.approved(hearing, anApplication().of(aRepresentative(), aGroundsPassHolder("NY", "2017-12-31")));
        Receipt pending = tale.submit(hearing, anApplication());
        Receipt refused = tale.submit(hearing, anApplication());
        tale.story.decide(refused.id(), (about, position) -> false);

        EventEdition moved = tale.moveTo(hearing.code(), "2017-10-11");
        tale.tell(moved);

        List<Pass> chain = tale.passesOf(approved.id());
        assertThat(chain).extracting(Pass::state).containsExactly(PassState.SUPERSEDED, PassState.ISSUED);
        assertThat(chain.get(1).validFrom()).isEqualTo(instant("2017-10-11T00:00:00+02:00"));
        assertThat(chain.get(1).validUntil()).isEqualTo(instant("2017-10-11T23:59:59+02:00"));
        assertThat(tale.letters(approved.id()))
                .containsExactlyInAnyOrder(
                        "applicationReceived",
                        "decisionTaken",
                        "passIssued",
                        "attendanceConfirmed",
                        "eventChanged",
                        "eventChanged");
        assertThat(tale.letters(pending.id())).containsExactly("applicationReceived", "eventChanged");
        assertThat(tale.letters(refused.id())).containsExactly("applicationReceived", "decisionTaken");
        assertThat(tale.office.revisions(hearing.code()).get(0).followedAt()).isNotNull();
    }

    @Test
    void passFollowsAnotherEventThatItAdmitsTo() {
        Event sixth = tale.events.announceLike("thematic-6", "sixth", tree -> {
            tree.put("firstDay", "2017-10-02");
            tree.put("lastDay", "2017-10-03");
        });
        Event hearing = tale.aHearing(
                tree -> tree.withArray("admitsTo").add(sixth.code().text()));
        Receipt receipt = tale.approved(hearing);

        tale.tell(tale.moveTo(sixth.code(), "2017-10-12"));

        Pass pass = tale.passesOf(receipt.id()).get(1);
        assertThat(pass.validFrom()).isEqualTo(instant("2017-10-11T00:00:00+02:00"));
        assertThat(pass.validUntil()).isEqualTo(instant("2017-10-13T23:59:59+02:00"));
        assertThat(tale.letters(receipt.id())).containsOnlyOnce("eventChanged");
    }

    @Test
    void anotherRoomLeavesTheCodeAndItsActivationAsTheyAre() {
        Event hearing = tale.aHearingOnTheFourth();
        Receipt receipt = tale.approved(hearing);
        Pass pass = tale.passesOf(receipt.id()).get(0);
        passes.activate(pass.id(), DocumentType.PASSPORT, Actor.staff("desk"));
        byte[] before = passes.sheetOf(pass.id());

        tale.tell(tale.change(hearing.code(), tale::inAnotherRoom));

        assertThat(tale.passesOf(receipt.id()))
                .extracting(Pass::state, Pass::code)
                .containsExactly(tuple(PassState.ACTIVATED, pass.code()));
        assertThat(passes.sheetOf(pass.id())).isNotEqualTo(before);
        assertThat(tale.letters(receipt.id())).containsOnlyOnce("eventChanged");
    }

    @Test
    void textThatIsOnNoPassTouchesNobody() {
        Event hearing = tale.aHearingOnTheFourth();
        Receipt receipt = tale.approved(hearing);
        Event reworded = tale.events.edited(tale.catalogue.event(hearing.code()), tree -> tree.putObject("summary")
                .put("en", "Other words"));

        assertThat(tale.office.preview(reworded).passes()).isZero();
        assertThat(tale.office.preview(reworded).letters()).isZero();
        tale.tell(tale.office.change(reworded, 1, EventStory.ORGANISER));

        assertThat(tale.passesOf(receipt.id())).hasSize(1);
        assertThat(tale.letters(receipt.id())).doesNotContain("eventChanged");
    }

    /** Europe leaves summer time on 29 October 2017: the day moves, not the hour of the wall clock. */
    @Test
    void daysAreDaysOfTheVenueAlsoAcrossTheEndOfSummerTime() {
        Event hearing = tale.aHearingOnTheFourth();
        Receipt receipt = tale.approved(hearing);

        tale.tell(tale.moveTo(hearing.code(), "2017-10-29"));

        Pass pass = tale.passesOf(receipt.id()).get(1);
        assertThat(pass.validFrom()).isEqualTo(instant("2017-10-29T00:00:00+02:00"));
        assertThat(pass.validUntil()).isEqualTo(instant("2017-10-29T23:59:59+01:00"));
        assertThat(Duration.between(pass.validFrom(), pass.validUntil())).isEqualTo(Duration.ofSeconds(25 * 3600 - 1));
    }

    @Test
    void groundsPassThatRunsOutBeforeTheNewDateIsNotEnoughAnyMore() {
        Event hearing = tale.aHearingOnTheFourth();
        Receipt receipt = tale.approved(hearing, anApplication().of(aGroundsPassHolder("NY", "2017-10-05")));

        tale.tell(tale.moveTo(hearing.code(), "2017-10-11"));

        assertThat(tale.passesOf(receipt.id())).hasSize(1);
        assertThat(tale.story
                        .applications
                        .caseOf(receipt.id())
                        .representatives()
                        .get(0)
                        .credential())
                .isEqualTo(Credential.PASS);
        assertThat(tale.letters(receipt.id())).containsOnlyOnce("eventChanged").doesNotContain("passIssued");
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
