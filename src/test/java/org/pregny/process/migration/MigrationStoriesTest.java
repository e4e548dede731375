package org.pregny.process.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.anApplication;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.Browser;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.ApplicationId;
import org.pregny.application.Receipt;
import org.pregny.audit.CaseDiagram;
import org.pregny.event.Event;
import org.pregny.kernel.Language;
import org.pregny.pass.PassOffice;
import org.pregny.process.EventStory;
import org.pregny.process.Story;
import org.pregny.review.ReviewTask;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Applications that began by an older model go on by the newer one to the pass, and the work list knows them still. */
@PregnyTest
class MigrationStoriesTest {

    @Autowired
    MigrationStory story;

    @Autowired
    EventStory tale;

    @Autowired
    ManagementService management;

    @Autowired
    PassOffice passes;

    @Autowired
    CaseDiagram diagrams;

    @Autowired
    TestStaff staff;

    @LocalServerPort
    int port;

    @BeforeEach
    void itIsTheTwentyFirstOfAugust() {
        tale.story.clock.set(TestTime.OPEN);
    }

    @Test
    void applicationsGoOnByTheNewerModelToThePass() throws IOException {
        Event event = tale.aHearing(tree -> {});
        ProcessDefinition older = story.versions.olderApplication();
        Receipt asked = tale.submit(event, anApplication());
        Receipt moved = tale.submit(event, anApplication());
        Receipt escalated = tale.submit(event, anApplication());
        Receipt stays = tale.submit(event, anApplication());
        ask(asked);
        Instant movedTo = tale.story.clock.instant().plus(Duration.ofDays(90));
        management.setJobDuedate(timer(moved, "reviewOverdue").getId(), Date.from(movedTo));
        management.executeJob(timer(escalated, "reviewOverdue").getId());
        management.setJobRetries(timer(stays, "reviewOverdue").getId(), 0);
        ReviewTask before = tale.story.task(moved.id());
        ProcessDefinition newer = story.versions.newestApplication();

        Migration migration = story.opened(older);
        assertThat(migration.target().id()).isEqualTo(newer.getId());
        assertThat(migration.choices().places()).containsEntry("awaitAnswer", "awaitInformation");
        staff.add(MigrationStory.OLGA.name(), "OPERATOR");
        assertThat(new Browser(port)
                        .signIn(MigrationStory.OLGA.name(), TestStaff.PASSWORD)
                        .open("/ar/operations/migrations/" + migration.id())
                        .select("label[for=to-awaitAnswer]")
                        .text())
                .as("a step that nobody translates any more is called like its namesake")
                .matches("[\\p{IsArabic} ]+");
        Migration done = story.done(story.rehearsed(older));

        assertThat(story.counts(done).done()).isEqualTo(3);
        assertThat(story.counts(done).staying()).isEqualTo(1);
        assertThat(story.item(done, instance(asked)).reference()).isEqualTo(asked.number());
        assertThat(story.item(done, instance(asked)).activity()).isEqualTo("awaitAnswer");
        assertThat(story.heard("case_id", asked.id().uuid(), "process.caseMigrated"))
                .isEqualTo(1);
        assertThat(tale.story.task(moved.id())).as("the work list").isEqualTo(before);
        assertThat(timer(moved, "reviewOverdue").getDuedate())
                .as("moved with its event")
                .isEqualTo(Date.from(movedTo));
        assertThat(timer(escalated, "reviewOverdue")).as("has gone off once").isNull();
        assertThat(timer(asked, "informationReminderDue")).as("is new").isNotNull();

        theAnswerCounts(asked);
        for (Receipt receipt : new Receipt[] {asked, moved, escalated, stays}) {
            tale.story.approveAll(receipt.id());
            tale.story.runDueJobs(receipt.id());
            assertThat(passes.passesOf(receipt.id())).as(receipt.number()).isNotEmpty();
        }
        story.versions.remove(older);
    }

    /** The history keeps the steps of the older model; their labels are those it had. */
    private void theAnswerCounts(Receipt asked) {
        tale.story.clock.set(TestTime.OPEN.plus(Duration.ofHours(84)));
        tale.story.runDueJobs(asked.id());
        assertThat(tale.letters(asked.id())).contains("informationReminder");
        tale.story.information.provideInformation(asked.accessKey(), "Shelters in Nairobi.");
        assertThat(tale.story.task(asked.id()).round()).isEqualTo(2);
        assertThat(diagrams.of(asked.id().uuid(), Language.EN).orElseThrow().steps())
                .extracting(CaseDiagram.Step::label)
                .contains("Await information", "Review application");
    }

    @Test
    void datesAreWorkedOutAnewOnlyIfThePlanSaysSo() throws IOException {
        Event event = tale.aHearing(tree -> {});
        ProcessDefinition older = story.versions.olderApplication();
        Receipt receipt = tale.submit(event, anApplication());
        Date due = timer(receipt, "reviewOverdue").getDuedate();
        management.setJobDuedate(
                timer(receipt, "reviewOverdue").getId(), Date.from(Instant.parse("2030-01-01T00:00:00Z")));
        story.versions.newestApplication();

        story.done(story.rehearsed(older, choices -> new MigrationChoices(choices.places(), false, true)));

        assertThat(timer(receipt, "reviewOverdue").getDuedate()).isEqualTo(due);
        story.versions.remove(older);
    }

    /** A plan that would leave a reviewer with a task that no process waits for is not carried out. */
    @Test
    void aCaseStaysIfTheWorkListWouldShowATaskThatIsNowhere() throws IOException {
        Event event = tale.aHearing(tree -> {});
        ProcessDefinition older = story.versions.olderApplication();
        Receipt receipt = tale.submit(event, anApplication());
        story.versions.newestApplication();

        Migration rehearsed = story.rehearsed(older, choices -> {
            Map<String, String> places = new HashMap<>(choices.places());
            places.keySet().removeIf(step -> !step.equals("reviewApplication"));
            places.put("reviewApplication", "decideOnLateApplication");
            return new MigrationChoices(places, false, false);
        });

        assertThat(story.item(rehearsed, instance(receipt)).barrier()).isEqualTo(Barrier.WORK_LIST);
        assertThat(story.counts(rehearsed).ready()).isZero();
        story.done(story.rehearsed(older));
        story.versions.remove(older);
    }

    private void ask(Receipt receipt) {
        ReviewTask task = tale.story.claimed(receipt.id());
        tale.story.reviews.askForInformation(task.id(), "Which programme?", Story.REVIEWER);
    }

    private Job timer(Receipt receipt, String activity) {
        return management
                .createJobQuery()
                .processInstanceId(instance(receipt))
                .activityId(activity)
                .singleResult();
    }

    private String instance(Receipt receipt) {
        return instance(receipt.id());
    }

    private String instance(ApplicationId id) {
        return story.runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(id.toString())
                .processDefinitionKey("eventApplication")
                .singleResult()
                .getId();
    }
}
