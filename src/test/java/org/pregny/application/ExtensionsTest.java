package org.pregny.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pregny.PregnyTest;
import org.pregny.event.ExtensionOrder;
import org.pregny.process.EventStory;
import org.pregny.review.ReviewOutcome;
import org.pregny.review.ReviewStage;
import org.pregny.review.ReviewTask;

/** People are given longer: all of them or one organisation, with a reason, and whoever is concerned is told once. */
@PregnyTest
class ExtensionsTest extends ExtensionTale {

    @Test
    void anExtensionForAllMovesTheDeadlineOfTheEventItself() {
        extend("", "2017-09-08T12:00:00");
        tellAll();

        assertThat(catalogue.event(event.code()).closesAt()).isEqualTo("2017-09-08T10:00:00Z");
        assertThat(statusAt("2017-09-08T12:00:00+02:00", "Pamoja Migrants Network"))
                .isEqualTo(201);
        assertThat(statusAt("2017-09-08T12:00:01+02:00", "Pamoja Migrants Network"))
                .isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource({
        "2017-09-08T12:00:00+02:00,Karklins Fund,201",
        "2017-09-08T12:00:00+02:00,KĀRKLIŅŠ fund,201",
        "2017-09-08T12:00:01+02:00,Kārkliņš Fund,409",
        "2017-09-05T00:00:00+02:00,Another Fund,409",
        "2017-09-04T23:59:59+02:00,Another Fund,201"
    })
    void anExtensionForOneOrganisationIsItsOwnHoweverItsNameIsSpelt(String now, String organisation, int status) {
        extend("Kārkliņš Fund", "2017-09-08T12:00:00");

        assertThat(statusAt(now, organisation)).isEqualTo(status);
        assertThat(catalogue.event(event.code()).closesAt()).isEqualTo("2017-09-04T21:59:59Z");
    }

    @Test
    void whatLapsedOpensAgainAndItsContactIsToldOnceAndNobodyElse() {
        UUID theirs = draftOf("Pamoja Migrants Network", "pamoja");
        UUID others = draftOf("Another Fund", "others");
        sender.clock.set("2017-09-05T00:00:00+02:00");
        tellAll();
        assertThat(drafts.state(theirs)).isEqualTo("LAPSED");

        ExtensionOrder order = order("pamoja migrants network", "2017-09-08T12:00:00");
        assertThat(desk.preview(order, EventStory.ORGANISER).told()).isEqualTo(1);
        desk.extend(order, EventStory.ORGANISER);

        assertThat(drafts.state(theirs)).isEqualTo("OPEN");
        assertThat(drafts.state(others)).isEqualTo("LAPSED");
        assertThat(mails.count("deadlineExtended", contact("others"))).isZero();
        assertThat(mails.html("deadlineExtended", contact("pamoja")).text())
                .contains("8 September 2017, 12:00", "The register was late.");
    }

    /** What had come late is in time now: nobody has to decide on its lateness any more. */
    @Test
    void aLateApplicationThatIsInTimeByTheNewDeadlineGoesOnToReview() {
        sender.clock.set("2017-09-05T00:00:00+02:00");
        ApplicationId theirs = late("Pamoja Migrants Network");
        ApplicationId others = late("Another Fund");
        ReviewTask decision = story.task(theirs);
        extend("Pamoja Migrants Network", "2017-09-08T12:00:00");

        assertThat(story.task(theirs).stage()).isEqualTo(ReviewStage.REVIEW_APPLICATION);
        assertThat(story.reviews.task(decision.id()).outcome()).isEqualTo(ReviewOutcome.ADMITTED);
        assertThat(tale.letters(theirs)).containsExactlyInAnyOrder("applicationReceived", "lateAdmitted");
        assertThat(story.task(others).stage()).isEqualTo(ReviewStage.DECIDE_ON_LATE_APPLICATION);
        assertThat(tale.letters(others)).containsExactly("applicationReceived");
    }

    /** The watch had ended with the deadline; it begins anew, and lets lapse what is not sent by the new one. */
    @Test
    void theWatchOverTheDeadlineFollowsEveryExtension() {
        UUID theirs = draftOf("Pamoja Migrants Network", "pamoja");
        sender.clock.set("2017-09-05T00:00:00+02:00");
        tellAll();
        extend("Pamoja Migrants Network", "2017-09-08T12:00:00");
        extend("Pamoja Migrants Network", "2017-09-09T12:00:00");

        sender.clock.set("2017-09-08T12:00:01+02:00");
        tellAll();
        assertThat(drafts.state(theirs)).isEqualTo("OPEN");
        sender.clock.set("2017-09-09T12:00:01+02:00");
        tellAll();
        assertThat(drafts.state(theirs)).isEqualTo("LAPSED");
    }
}
