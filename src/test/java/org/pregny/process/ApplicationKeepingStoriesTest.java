package org.pregny.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.PortalWalk;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.ApplicationId;
import org.pregny.application.ApplicationState;
import org.pregny.application.OrganisationEntry;
import org.pregny.application.Receipt;
import org.pregny.review.BasisVerdict;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is true of an application while it waits: drafts, due dates, the register, and what the engine may know of people. */
@PregnyTest
class ApplicationKeepingStoriesTest {

    @Autowired
    Story story;

    @Autowired
    PortalWalk walk;

    @Autowired
    PortalWalk submitter;

    @Autowired
    ManagementService management;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void itIsTheTwentyFirstOfAugust() {
        story.clock.set(TestTime.OPEN);
    }

    @Test
    void overdueReviewIsMarkedAndStaysOpen() {
        Receipt receipt = story.submit(anApplication().build());
        assertThat(story.task(receipt.id()).dueAt()).isEqualTo(TestTime.OPEN.plus(Duration.ofDays(7)));

        story.clock.set(TestTime.OPEN.plus(Duration.ofDays(8)));
        story.runDueJobs(receipt.id());

        assertThat(story.task(receipt.id()).overdue()).isTrue();
        assertThat(story.hasEndedAt(receipt.id(), "reviewEscalated")).isTrue();
        assertThat(state(receipt.id())).isEqualTo(ApplicationState.UNDER_REVIEW);
    }

    @Test
    void claimedBasisIsHeldAgainstTheRegister() {
        Receipt unknown = story.submit(anApplication()
                .by(OrganisationEntry.of("An Unknown Society", "KE", "NGO", "ECOSOC", ""))
                .build());
        assertThat(story.task(unknown.id()).basisVerdict()).isEqualTo(BasisVerdict.NEEDS_DOCUMENTS);

        Receipt parliament = story.submit(anApplication()
                .by(OrganisationEntry.of("A Parliament", "KE", "PARLIAMENT", "PARLIAMENT", ""))
                .build());
        assertThat(story.task(parliament.id()).basisVerdict()).isEqualTo(BasisVerdict.NEEDS_DOCUMENTS);
    }

    @Test
    void draftsLapseWhenTheApplicationWindowCloses() {
        walk.begin();
        submitter.apply(anApplication().build());

        story.clock.set("2017-09-05T00:00:01+02:00");
        runWindow("hearing-2");

        assertThat(walk.letters("draftLapsed")).isEqualTo(1);
        assertThat(submitter.letters("draftLapsed")).isZero();
    }

    @Test
    void processVariablesHoldNoPersonalData() {
        Receipt receipt = story.submit(anApplication()
                .of(aRepresentative("Zebulon Quixote", "zebulon@example.org"))
                .from("quixotes-contact@example.org")
                .build());
        story.reviews.askForInformation(story.claimed(receipt.id()).id(), "What of Quixote?", Story.REVIEWER);
        story.information.provideInformation(receipt.accessKey(), "Quixote is our director.");
        story.approveAll(receipt.id());
        story.runDueJobs(receipt.id());

        List<String> kept = jdbc.sql("select coalesce(text_, '') || coalesce(text2_, '') from act_hi_varinst"
                        + " union all select coalesce(text_, '') || coalesce(text2_, '') from act_ru_variable")
                .query(String.class)
                .list();
        assertThat(kept).noneMatch(v -> v.toLowerCase().contains("quixote") || v.contains("@"));
        assertThat(jdbc.sql("select facts from audit_entry").query(String.class).list())
                .noneMatch(f -> f.toLowerCase().contains("quixote") || f.contains("@"));
    }

    private void runWindow(String event) {
        story.due(event).forEach(job -> management.executeJob(job.getId()));
    }

    private ApplicationState state(ApplicationId id) {
        return story.applications.caseOf(id).application().state();
    }
}
