package org.pregny.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pregny.Applications.anApplication;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.ApplicationId;
import org.pregny.application.ApplicationState;
import org.pregny.application.Receipt;
import org.pregny.review.ReviewTask;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A question to the applicant: asked once, reminded of once, answered, or the application lapses. */
@PregnyTest
class InformationStoriesTest {

    @Autowired
    Story story;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void itIsTheTwentyFirstOfAugust() {
        story.clock.set(TestTime.OPEN);
    }

    @Test
    void questionStopsTheReviewAndTheAnswerBringsItBack() {
        Receipt receipt = story.submit(anApplication().build());
        ReviewTask first = story.claimed(receipt.id());
        story.reviews.askForInformation(first.id(), "Which programme do you run?", Story.REVIEWER);
        assertThat(state(receipt.id())).isEqualTo(ApplicationState.INFORMATION_REQUESTED);

        story.information.provideInformation(receipt.accessKey(), "Shelters in Nairobi.");

        assertThat(state(receipt.id())).isEqualTo(ApplicationState.UNDER_REVIEW);
        assertThat(story.task(receipt.id()).round()).isEqualTo(2);
        assertThat(letters(receipt.id())).contains("informationNeeded");
    }

    @Test
    void unansweredQuestionLetsTheApplicationLapseFiveWorkingDaysLater() {
        Receipt receipt = story.submit(anApplication().build());
        story.reviews.askForInformation(story.claimed(receipt.id()).id(), "Which programme?", Story.REVIEWER);

        story.clock.set("2017-08-28T08:59:59+02:00");
        assertThat(story.runDueJobs(receipt.id())).as("the reminder").isOne();
        story.clock.set("2017-08-28T09:00:01+02:00");
        story.runDueJobs(receipt.id());

        assertThat(state(receipt.id())).isEqualTo(ApplicationState.LAPSED);
        assertThat(letters(receipt.id())).contains("applicationLapsed");
        assertThatThrownBy(() -> story.information.provideInformation(receipt.accessKey(), "Too late"))
                .hasMessage("application.settled.LAPSED");
    }

    @Test
    void whoHasNotAnsweredAtHalfTimeIsRemindedOnce() {
        Receipt receipt = story.submit(anApplication().build());
        story.reviews.askForInformation(story.claimed(receipt.id()).id(), "Which?", Story.REVIEWER);
        story.clock.set(TestTime.OPEN.plus(Duration.ofDays(3)));
        story.runDueJobs(receipt.id());
        assertThat(letters(receipt.id())).doesNotContain("informationReminder");

        story.clock.set(TestTime.OPEN.plus(Duration.ofHours(84)));
        story.runDueJobs(receipt.id());
        story.information.remind(receipt.id());
        assertThat(letters(receipt.id()))
                .filteredOn("informationReminder"::equals)
                .hasSize(1);

        story.information.provideInformation(receipt.accessKey(), "This one.");
        story.information.remind(receipt.id());
        assertThat(state(receipt.id())).isEqualTo(ApplicationState.UNDER_REVIEW);
    }

    @Test
    void requestForInformationMayRunTwiceAndAsksOnce() {
        Receipt receipt = story.submit(anApplication().build());
        story.reviews.askForInformation(story.claimed(receipt.id()).id(), "Which?", Story.REVIEWER);
        story.information.requestInformation(receipt.id());
        story.information.lapse(receipt.id());
        story.information.lapse(receipt.id());

        assertThat(letters(receipt.id()))
                .containsExactlyInAnyOrder("applicationReceived", "informationNeeded", "applicationLapsed");
    }

    private ApplicationState state(ApplicationId id) {
        return story.applications.caseOf(id).application().state();
    }

    private List<String> letters(ApplicationId id) {
        return jdbc.sql("select template from outgoing_mail where case_id = :id")
                .param("id", id.uuid())
                .query(String.class)
                .list();
    }
}
