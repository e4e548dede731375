package org.pregny.process.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pregny.process.migration.MigrationStory.OLGA;
import static org.pregny.process.migration.MigrationStory.OTTO;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Running cases move to another version of a model: every one that can, each once, and nothing before it is said. */
@PregnyTest
class MigrationRunsTest {

    @Autowired
    MigrationStory story;

    @Autowired
    EnginePlans plans;

    @Autowired
    ManagementService management;

    @Autowired
    TaskService tasks;

    private ProcessDefinition first;
    private ProcessDefinition second;

    @BeforeEach
    void aModel() {
        first = story.versions.smallFirst();
    }

    @AfterEach
    void gone() {
        story.versions.removeSmall();
    }

    private List<String> casesThenASecondVersion(int usual, int odd) {
        List<String> cases = story.small(usual, odd);
        second = story.versions.smallSecond();
        return cases;
    }

    @Test
    void fiftyCasesGoOnByTheNewVersionAndTwoThatCannotGoOnByTheOld() {
        List<String> cases = casesThenASecondVersion(48, 2);

        Migration rehearsed = story.rehearsed(first);
        assertThat(rehearsed.state()).isEqualTo(Migration.State.CHECKED);
        assertThat(story.counts(rehearsed).ready()).isEqualTo(48);
        assertThat(story.counts(rehearsed).lines())
                .contains(
                        new MigrationCounts.Line("awaitWord", MigrationItem.State.READY, null, 48),
                        new MigrationCounts.Line("awaitOther", MigrationItem.State.STAYS, Barrier.UNMAPPED, 2));
        assertThat(story.running(first)).as("a rehearsal changes nothing").isEqualTo(50);
        assertThat(story.runtime
                        .createEventSubscriptionQuery()
                        .eventName("smallWord")
                        .count())
                .isEqualTo(48);
        assertThat(timers()).isEqualTo(48);

        Migration done = story.done(rehearsed);
        assertThat(done.state()).isEqualTo(Migration.State.FINISHED);
        assertThat(story.counts(done).done()).isEqualTo(48);
        assertThat(story.item(done, cases.get(49)).detail()).contains("awaitOther");
        assertThat(story.running(first)).isEqualTo(2);
        assertThat(story.running(second)).isEqualTo(48);
        assertThat(timers()).as("each has its own and the warning that is new").isEqualTo(96);

        story.runtime
                .createMessageCorrelation("smallNews")
                .processInstanceId(cases.get(0))
                .correlate();
        assertThat(tasks.createTaskQuery()
                        .processInstanceId(cases.get(0))
                        .singleResult()
                        .getTaskDefinitionKey())
                .isEqualTo("checkNews");
        story.runtime
                .createMessageCorrelation("smallOther")
                .processInstanceId(cases.get(49))
                .correlate();
        assertThat(story.running(first)).isEqualTo(1);
        for (String said : List.of("process.migrationStarted", "process.migrationFinished")) {
            assertThat(story.heard("subject_id", done.id().uuid(), said)).isEqualTo(1);
        }
        assertThat(story.heard("subject_id", done.id().uuid(), "process.caseMigrated"))
                .isEqualTo(48);
    }

    @Test
    void whatIsStoppedBeginsNoOtherCaseUntilItGoesOn() {
        casesThenASecondVersion(5, 0);
        Migration migration = story.started(first);
        AtomicInteger asked = new AtomicInteger();
        story.work.work(() -> asked.incrementAndGet() <= 3);
        assertThat(story.counts(migration).done()).isEqualTo(2);

        story.desk.stop(migration.id(), OTTO);
        story.work.work(() -> true);
        assertThat(story.running(first)).isEqualTo(3);
        assertThat(story.now(migration).state()).isEqualTo(Migration.State.STOPPED);

        story.desk.resume(migration.id(), OTTO);
        story.work.work(() -> true);
        assertThat(story.now(migration).state()).isEqualTo(Migration.State.FINISHED);
        assertThat(story.now(migration).startedBy()).isEqualTo(OTTO.name());
        assertThat(story.running(second)).isEqualTo(5);
        assertThat(story.heard("subject_id", migration.id().uuid(), "process.migrationStopped"))
                .isEqualTo(1);
        assertThat(story.heard("subject_id", migration.id().uuid(), "process.migrationResumed"))
                .isEqualTo(1);
    }

    @Test
    void whatOthersHaveMovedOrEndedMeanwhileIsNotMovedAgain() {
        List<String> cases = casesThenASecondVersion(3, 0);
        Migration rehearsed = story.rehearsed(first);
        story.runtime
                .createMessageCorrelation("smallWord")
                .processInstanceId(cases.get(0))
                .correlate();
        story.runtime.suspendProcessInstanceById(cases.get(1));
        story.runtime
                .newMigration(plans.of(rehearsed))
                .processInstanceIds(cases.get(2))
                .execute();

        Migration done = story.done(rehearsed);

        assertThat(cases)
                .extracting(instance -> story.item(done, instance).barrier())
                .containsExactly(Barrier.ENDED, Barrier.SUSPENDED, Barrier.MOVED);
    }

    @Test
    void aCaseInWhichAStepHasFailedMovesOnlyIfThePlanSaysSo() {
        List<String> cases = casesThenASecondVersion(2, 0);
        String timer = management
                .createJobQuery()
                .processInstanceId(cases.get(0))
                .singleResult()
                .getId();
        management.setJobRetries(timer, 0);

        Migration careful = story.rehearsed(first);
        assertThat(story.item(careful, cases.get(0)).barrier()).isEqualTo(Barrier.INCIDENT);
        assertThat(story.counts(careful).ready()).isEqualTo(1);

        Migration bold = story.done(
                story.rehearsed(first, choices -> new MigrationChoices(choices.places(), true, choices.datesAnew())));
        assertThat(story.counts(bold).done()).isEqualTo(2);
        assertThat(management.createJobQuery().jobId(timer).singleResult().getRetries())
                .isZero();
    }

    @Test
    void whatGoesWrongIsToldAndTriedAgainAndNothingElseGoesWrongWithIt() {
        String stuck = story.versions.start(Versions.SMALL, Map.of("way", "USUAL", "wordDueAt", MigrationStory.DUE));
        casesThenASecondVersion(1, 0);
        Migration rehearsed = story.rehearsed(first);
        assertThat(story.counts(rehearsed).failed()).isEqualTo(1);
        assertThat(story.item(rehearsed, stuck).detail()).isNotBlank();

        Migration done = story.done(rehearsed);
        assertThat(story.counts(done).done()).isEqualTo(1);
        story.runtime.setVariable(stuck, "warnAt", MigrationStory.DUE);
        story.desk.resume(done.id(), OLGA);
        story.work.work(() -> true);

        assertThat(story.counts(done).done()).isEqualTo(2);
        assertThat(story.running(second)).isEqualTo(2);
    }

    @Test
    void nothingMovesUnlessTheNumberOfCasesIsTypedAndNothingIsPlannedAnewThatRuns() {
        casesThenASecondVersion(2, 0);
        Migration migration = story.rehearsed(first);
        for (String typed : List.of("", "1", "22", "two")) {
            assertThatThrownBy(() -> story.desk.start(migration.id(), typed, OLGA))
                    .hasMessage("process.migration.fault.number");
        }
        story.desk.start(migration.id(), "٢", OLGA);

        assertThatThrownBy(() -> story.desk.planOtherwise(migration.id())).hasMessage("process.migration.fault.gone");
        assertThatThrownBy(() -> story.desk.check(migration.id(), migration.choices()))
                .hasMessage("process.migration.fault.gone");
        story.work.work(() -> true);
    }

    private long timers() {
        return management
                .createJobQuery()
                .processDefinitionKey(Versions.SMALL)
                .timers()
                .count();
    }
}
