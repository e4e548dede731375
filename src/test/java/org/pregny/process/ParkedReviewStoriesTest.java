package org.pregny.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pregny.application.ApplicationId;
import org.pregny.application.ApplicationState;
import org.pregny.application.ParkingOutcome;
import org.pregny.application.Receipt;
import org.pregny.event.Event;
import org.pregny.review.BasisVerdict;

/** Whoever cannot wait any longer is reviewed all the same, and the review shows what is known of the organisation. */
@Tag("database")
class ParkedReviewStoriesTest extends ParkedStories {

    @Test
    void beforeItIsTooLateForAVisaAReviewerDecidesAndSeesThatTheAccreditationIsOpen() {
        tale.story.clock.set(waitsUntil().plusSeconds(1));
        tale.story.runDueJobs(receipt.id());

        assertThat(state()).isEqualTo(ApplicationState.UNDER_REVIEW);
        assertThat(task(receipt.id()).basisVerdict()).isEqualTo(BasisVerdict.ACCREDITATION_OPEN);
        assertThat(letters()).doesNotContain("accreditationSettled");
        decided(ParkingOutcome.REFUSED);
        tale.story.runDueJobs(receipt.id());
        assertThat(state()).as("a reviewer has it").isEqualTo(ApplicationState.UNDER_REVIEW);
    }

    @Test
    void whoAppliesTooLateToWaitGoesToReviewAtOnce() {
        tale.story.clock.set(event.starts().minus(Duration.ofDays(2)));
        Event near = tale.aHearing(tree -> tree.withObject("/window").put("closes", "2017-10-10T18:00:00"));
        Receipt late = tale.submit(near, anApplication().by(entry).of(aRepresentative()));

        assertThat(state(late.id())).isEqualTo(ApplicationState.UNDER_REVIEW);
        assertThat(task(late.id()).basisVerdict()).isEqualTo(BasisVerdict.ACCREDITATION_OPEN);
    }

    @Test
    void theOpenReviewShowsWhatWasDecidedOnTheOrganisationMeanwhile() {
        Receipt granted = submit();
        waitTooLong(receipt.id());
        waitTooLong(granted.id());

        decided(ParkingOutcome.REFUSED);
        assertThat(task(receipt.id()).basisVerdict()).isEqualTo(BasisVerdict.NOT_ACCREDITED);
        enter(entry.name());
        decided(ParkingOutcome.GRANTED);

        assertThat(task(receipt.id()).basisVerdict()).isEqualTo(BasisVerdict.ELIGIBLE);
        assertThat(task(granted.id()).basisVerdict()).isEqualTo(BasisVerdict.ELIGIBLE);
        assertThat(state()).isEqualTo(ApplicationState.UNDER_REVIEW);
        assertThat(letters()).doesNotContain("accreditationSettled");
    }

    @Test
    void aReviewForAnotherProcessOrOrganisationIsLeftAlone() {
        waitTooLong(receipt.id());
        parking.decided(organisation, "another-process", ParkingOutcome.GRANTED);

        assertThat(task(receipt.id()).basisVerdict()).isEqualTo(BasisVerdict.ACCREDITATION_OPEN);
    }

    private void waitTooLong(ApplicationId id) {
        tale.story.clock.set(parking.of(id).orElseThrow().waitsUntil().plusSeconds(1));
        tale.story.runDueJobs(id);
        assertThat(task(id).basisVerdict()).isEqualTo(BasisVerdict.ACCREDITATION_OPEN);
    }
}
