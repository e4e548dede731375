package org.pregny.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pregny.application.ApplicationId;
import org.pregny.application.ApplicationState;
import org.pregny.application.ParkingOutcome;
import org.pregny.application.Receipt;
import org.pregny.application.ReconsiderationDesk;
import org.pregny.application.RefusalReason;
import org.pregny.application.RepresentativeState;
import org.pregny.review.BasisVerdict;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of whoever waited for an organisation that is accredited, refused or objected to (issue 7, point 6). */
@Tag("database")
class ParkedOutcomeStoriesTest extends ParkedStories {

    @Autowired
    ReconsiderationDesk reconsiderations;

    @Test
    void onceTheOrganisationIsAccreditedAllItsApplicationsGoToReviewAndEachIsToldOnce() {
        Receipt second = submit();
        enter(entry.name());
        decided(ParkingOutcome.GRANTED);
        decided(ParkingOutcome.GRANTED);

        for (ApplicationId id : List.of(receipt.id(), second.id())) {
            tale.story.runDueJobs(id);
            assertThat(state(id)).isEqualTo(ApplicationState.UNDER_REVIEW);
            assertThat(task(id).basisVerdict()).isEqualTo(BasisVerdict.ELIGIBLE);
            assertThat(tale.letters(id)).containsOnlyOnce("accreditationSettled");
        }
        tale.story.approveAll(receipt.id());
        tale.story.runDueJobs(receipt.id());
        assertThat(person().state()).isEqualTo(RepresentativeState.APPROVED);
    }

    @Test
    void theReviewsClockStartsWhenTheWaitEnds() {
        Instant before = application().reviewDueAt();
        tale.story.clock.set(tale.story.clock.instant().plus(Duration.ofDays(3)));
        decided(ParkingOutcome.GIVEN_UP);
        tale.story.runDueJobs(receipt.id());

        assertThat(task(receipt.id()).dueAt()).isAfter(before);
        assertThat(task(receipt.id()).basisVerdict()).isEqualTo(BasisVerdict.NEEDS_DOCUMENTS);
    }

    @Test
    void ifTheOrganisationIsRefusedSoAreItsPeopleWithoutAnybodyReviewing() {
        decided(ParkingOutcome.REFUSED);
        tale.story.runDueJobs(receipt.id());

        assertThat(state()).isEqualTo(ApplicationState.DECIDED);
        assertThat(person().reason()).isEqualTo(RefusalReason.NOT_ELIGIBLE_BASIS);
        assertThat(letters()).containsOnlyOnce("decisionTaken").doesNotContain("accreditationSettled");
        assertThat(tale.story.hasEndedAt(receipt.id(), "applicationDecided")).isTrue();
    }

    @Test
    void anObjectionIsTheReasonOfThePeopleToo() {
        decided(ParkingOutcome.OBJECTED);
        tale.story.runDueJobs(receipt.id());

        assertThat(person().reason()).isEqualTo(RefusalReason.OBJECTION);
    }

    @Test
    void whoWasRefusedWithTheOrganisationCanAskAReviewerToLook() {
        decided(ParkingOutcome.REFUSED);
        tale.story.runDueJobs(receipt.id());
        reconsiderations.request(receipt.accessKey(), List.of(), "We stand in the register under another name.");

        assertThat(task(receipt.id()).basisVerdict()).isEqualTo(BasisVerdict.NOT_ACCREDITED);
    }

    @Test
    void whoStandsInTheRegisterByThenIsNotRefused() {
        enter(entry.name());
        decided(ParkingOutcome.REFUSED);
        tale.story.runDueJobs(receipt.id());

        assertThat(task(receipt.id()).basisVerdict()).isEqualTo(BasisVerdict.ELIGIBLE);
    }

    @Test
    void whatIsStillPendingWhenItIsAskedWaitsOnAndNobodyIsToldTwice() {
        parking.decided(organisation, event.process(), ParkingOutcome.GIVEN_UP);
        tale.story.runDueJobs(receipt.id());

        assertThat(state()).isEqualTo(ApplicationState.ACCREDITATION_PENDING);
        assertThat(letters()).containsOnlyOnce("accreditationAwaited");
        decided(ParkingOutcome.REFUSED);
        tale.story.runDueJobs(receipt.id());
        assertThat(state()).isEqualTo(ApplicationState.DECIDED);
    }
}
