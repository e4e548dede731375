package org.pregny.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pregny.Applications.aGroundsPassHolder;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.ApplicationCase;
import org.pregny.application.ApplicationId;
import org.pregny.application.ApplicationState;
import org.pregny.application.Credential;
import org.pregny.application.DraftDesk;
import org.pregny.application.OrganisationEntry;
import org.pregny.application.Receipt;
import org.pregny.application.Representative;
import org.pregny.event.EventCode;
import org.pregny.kernel.Language;
import org.pregny.pass.Pass;
import org.pregny.pass.PassOffice;
import org.pregny.review.BasisVerdict;
import org.pregny.review.ReviewTask;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PregnyTest
class ApplicationStoriesTest {

    @Autowired
    Story story;

    @Autowired
    PassOffice passes;

    @Autowired
    DraftDesk drafts;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void itIsTheTwentyFirstOfAugust() {
        story.clock.set(TestTime.OPEN);
    }

    @Test
    void approvedApplicationEndsWithOnePassPerRepresentativeWhoNeedsOne() {
        Receipt receipt = story.submit(anApplication()
                .of(aRepresentative(), aGroundsPassHolder("NY", "2017-12-31"), aGroundsPassHolder("NY", "2017-09-30"))
                .build());
        story.approveAll(receipt.id());
        story.runDueJobs(receipt.id());

        ApplicationCase about = story.applications.caseOf(receipt.id());
        assertThat(about.application().state()).isEqualTo(ApplicationState.DECIDED);
        assertThat(about.representatives())
                .extracting(Representative::credential)
                .containsExactly(Credential.PASS, Credential.LETTER, Credential.PASS);
        assertThat(passes.passesOf(receipt.id())).hasSize(2).allMatch(p -> p.version() == 1);
        assertThat(letters(receipt.id()))
                .containsExactlyInAnyOrder(
                        "applicationReceived", "decisionTaken", "passIssued", "passIssued", "attendanceConfirmed");
        assertThat(story.hasEndedAt(receipt.id(), "applicationDecided")).isTrue();
    }

    @Test
    void refusedRepresentativeGetsAReasonAndNoPass() {
        Receipt receipt = story.submit(anApplication()
                .of(aRepresentative("Ana Ruiz", "ana@example.org"), aRepresentative("Bo Li", "bo@example.org"))
                .build());
        story.decide(receipt.id(), (about, position) -> position == 0);
        story.runDueJobs(receipt.id());

        assertThat(passes.passesOf(receipt.id()))
                .extracting(p -> p.holder().nameOnId())
                .containsExactly("Ana Ruiz");
        assertThat(story.applications
                        .caseOf(receipt.id())
                        .representatives()
                        .get(1)
                        .reasonNote())
                .isEqualTo("Too late, sorry.");
    }

    @Test
    void applicationOfWhichAllAreRefusedEndsWithoutAnyPass() {
        Receipt receipt = story.submit(anApplication().build());
        story.decide(receipt.id(), (about, position) -> false);

        assertThat(story.hasEndedAt(receipt.id(), "applicationDecided")).isTrue();
        assertThat(passes.passesOf(receipt.id())).isEmpty();
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
        String key = drafts.save(EventCode.of("hearing-2"), anApplication().build(), Language.FR, null);
        String submitted =
                drafts.save(EventCode.of("hearing-2"), anApplication().build(), Language.EN, null);
        drafts.submitted(submitted);

        story.clock.set("2017-09-05T00:00:01+02:00");
        runWindow("hearing-2");

        assertThat(drafts.draft(key).state().name()).isEqualTo("LAPSED");
        assertThat(drafts.draft(submitted).state().name()).isEqualTo("SUBMITTED");
    }

    @Test
    void noPassIsIssuedWhileTheDateIsNotConfirmed() {
        Receipt receipt = story.submissions.submit(
                EventCode.of("tbc-hearing"),
                anApplication()
                        .by(OrganisationEntry.of("A University", "CH", "NGO", "ACADEMIA", ""))
                        .build(),
                Language.EN,
                "tbc");
        story.approveAll(receipt.id());
        story.runDueJobs(receipt.id());

        assertThat(passes.passesOf(receipt.id())).isEmpty();
        assertThat(runtime.createEventSubscriptionQuery()
                        .eventName("dateConfirmed")
                        .count())
                .isPositive();
    }

    @Test
    void spentRetriesRaiseAnIncidentThatARetryHeals() {
        Receipt receipt = story.submit(anApplication().build());
        story.approveAll(receipt.id());
        Job job = story.due(receipt.id().toString()).get(0);
        management.setJobRetries(job.getId(), 0);
        assertThat(runtime.createIncidentQuery()
                        .processInstanceId(job.getProcessInstanceId())
                        .count())
                .isEqualTo(1);

        management.setJobRetries(job.getId(), 1);
        story.runDueJobs(receipt.id());

        assertThat(passes.passesOf(receipt.id())).hasSize(1);
        assertThat(runtime.createIncidentQuery()
                        .processInstanceId(job.getProcessInstanceId())
                        .count())
                .isZero();
    }

    @Test
    void whoFailsInAGroupKeepsNobodyWaiting() {
        Receipt receipt = story.submit(anApplication()
                .of(aRepresentative("Ana Uno", "ana@example.org"))
                .of(aRepresentative("Bea Dos", "bea@example.org"))
                .of(aRepresentative("Cyd Tres", "cyd@example.org"))
                .build());
        story.approveAll(receipt.id());
        document(receipt, "Bea Dos", "UNREADABLE");
        assertThat(failingJobs(receipt)).isEqualTo(1);
        assertThat(passes.passesOf(receipt.id())).isEmpty();

        story.clock.set(TestTime.OPEN.plus(Duration.ofMinutes(2)));
        assertThat(failingJobs(receipt)).isEqualTo(1);
        assertThat(passes.passesOf(receipt.id()))
                .extracting(p -> p.holder().nameOnId())
                .containsExactlyInAnyOrder("Ana Uno", "Cyd Tres");

        document(receipt, "Bea Dos", "PASSPORT");
        story.clock.set(TestTime.OPEN.plus(Duration.ofMinutes(4)));
        assertThat(failingJobs(receipt)).isZero();
        assertThat(passes.passesOf(receipt.id())).hasSize(3);
        assertThat(story.hasEndedAt(receipt.id(), "applicationDecided")).isTrue();
    }

    private void document(Receipt receipt, String name, String type) {
        jdbc.sql("update representative set document_type = :type where application_id = :id and name_on_id = :name")
                .param("type", type)
                .param("id", receipt.id().uuid())
                .param("name", name)
                .update();
    }

    /** Runs what is due, once each until only failed jobs are left, and returns how many those are. */
    private int failingJobs(Receipt receipt) {
        Set<String> failed = new HashSet<>();
        List<Job> due;
        do {
            due = story.due(receipt.id().toString()).stream()
                    .filter(job -> !failed.contains(job.getId()))
                    .toList();
            for (Job job : due) {
                try {
                    management.executeJob(job.getId());
                } catch (RuntimeException broken) {
                    failed.add(job.getId());
                }
            }
        } while (!due.isEmpty());
        return failed.size();
    }

    @Test
    void eachServiceTaskMayRunTwiceAndLeavesOnePassAndOneLetter() {
        Receipt receipt = story.submit(anApplication().build());
        story.approveAll(receipt.id());
        story.runDueJobs(receipt.id());
        Pass pass = passes.passesOf(receipt.id()).get(0);
        byte[] sheet = passes.sheetOf(pass.id());

        passes.issue(pass.representative());
        passes.render(pass.representative());
        passes.send(pass.representative());
        story.decisions.announceDecision(receipt.id());

        assertThat(passes.passesOf(receipt.id())).containsExactly(pass);
        assertThat(passes.sheetOf(pass.id())).isEqualTo(sheet);
        assertThat(letters(receipt.id()))
                .containsExactlyInAnyOrder("applicationReceived", "decisionTaken", "passIssued");
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

    @Test
    void confirmationMayRunTwiceAndIsSentOnce() {
        Receipt receipt = story.submit(
                anApplication().of(aGroundsPassHolder("GENEVA", "2018-01-31")).build());
        story.approveAll(receipt.id());
        story.runDueJobs(receipt.id());
        passes.confirmAttendance(
                story.applications.caseOf(receipt.id()).representatives().get(0).id());

        assertThat(letters(receipt.id()))
                .containsExactlyInAnyOrder("applicationReceived", "decisionTaken", "attendanceConfirmed");
        assertThat(passes.passesOf(receipt.id())).isEmpty();
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

    private List<String> letters(ApplicationId id) {
        return jdbc.sql("select template from outgoing_mail where case_id = :id")
                .param("id", id.uuid())
                .query(String.class)
                .list();
    }
}
