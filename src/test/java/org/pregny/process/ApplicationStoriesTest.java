package org.pregny.process;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.pregny.application.OrganisationEntry;
import org.pregny.application.Receipt;
import org.pregny.application.Representative;
import org.pregny.event.EventCode;
import org.pregny.kernel.Language;
import org.pregny.pass.Pass;
import org.pregny.pass.PassOffice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the submission of an application to the passes of those approved, and no second time. */
@PregnyTest
class ApplicationStoriesTest {

    @Autowired
    Story story;

    @Autowired
    PassOffice passes;

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

    private List<String> letters(ApplicationId id) {
        return jdbc.sql("select template from outgoing_mail where case_id = :id")
                .param("id", id.uuid())
                .query(String.class)
                .list();
    }
}
