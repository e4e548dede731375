package org.pregny.process.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pregny.process.migration.MigrationStory.OLGA;
import static org.pregny.process.migration.MigrationStory.OTTO;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Running cases move to another version of a model: every one that can, each once, and nothing before it is said. */
@PregnyTest
class MigrationRunsTest {

    @Autowired
    MigrationStory story;

    @Autowired
    MigrationItemStore items;

    @Autowired
    EnginePlans plans;

    @Autowired
    CaseMove moves;

    @Autowired
    ManagementService management;

    @Autowired
    TaskService tasks;

    @Autowired
    PlatformTransactionManager transactions;

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

    /** What a machine had in hand when it died is undone by the database and done by another, once. */
    @Test
    void whatADyingMachineHadInHandIsMovedByAnother() {
        List<String> cases = casesThenASecondVersion(3, 0);
        Migration migration = story.started(first);
        MigrationItem inHand = story.item(migration, cases.get(1));
        new TransactionTemplate(transactions).executeWithoutResult(dying -> {
            assertThat(items.take(migration.id(), inHand.position())).isTrue();
            moves.move(inHand.instance(), migration, plans.of(migration));
            elsewhere(() -> {
                AtomicInteger asked = new AtomicInteger();
                story.work.work(() -> asked.incrementAndGet() <= 8);
                return null;
            });
            assertThat(story.counts(migration).done()).as("the others").isEqualTo(2);
            dying.setRollbackOnly();
        });
        assertThat(story.now(migration).isRunning()).isTrue();

        story.work.work(() -> true);

        assertThat(story.counts(migration).done()).isEqualTo(3);
        assertThat(story.running(second)).isEqualTo(3);
        assertThat(story.heard("subject_id", migration.id().uuid(), "process.caseMigrated"))
                .isEqualTo(3);
    }

    @Test
    void machinesSideBySideMoveEveryCaseOnce() throws Exception {
        casesThenASecondVersion(12, 0);
        Migration migration = story.started(first);

        together(
                () -> {
                    story.work.work(() -> true);
                    return null;
                },
                () -> {
                    story.work.work(() -> true);
                    return null;
                });

        assertThat(story.counts(migration).done()).isEqualTo(12);
        assertThat(story.running(second)).isEqualTo(12);
        assertThat(story.heard("subject_id", migration.id().uuid(), "process.caseMigrated"))
                .isEqualTo(12);
    }

    @Test
    void ofTwoOperatorsWhoStartInTheSameMomentOneWins() throws Exception {
        casesThenASecondVersion(2, 0);
        Migration one = story.rehearsed(first);
        Migration other = story.rehearsed(first);

        List<String> answers = together(start(one, OLGA), start(one, OTTO), start(other, OTTO));

        assertThat(answers).filteredOn("started"::equals).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> !answer.equals("started"))
                .allMatch(answer -> answer.equals("process.migration.fault.gone")
                        || answer.equals("process.migration.fault.another"));
        story.work.work(() -> true);
        assertThat(story.running(second)).isEqualTo(2);
    }

    private Callable<String> start(Migration migration, org.pregny.kernel.Actor actor) {
        return () -> {
            try {
                story.desk.start(migration.id(), "2", actor);
                return "started";
            } catch (MigrationRefused refused) {
                return refused.messageKey();
            }
        };
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

    private static void elsewhere(Callable<?> act) {
        try {
            together(act);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** All at once, each on a thread of its own. */
    @SafeVarargs
    private static <T> List<T> together(Callable<? extends T>... acts) throws Exception {
        CyclicBarrier gate = new CyclicBarrier(acts.length);
        try (ExecutorService threads = Executors.newFixedThreadPool(acts.length)) {
            List<Future<T>> running = java.util.Arrays.stream(acts)
                    .map(act -> threads.submit(() -> {
                        gate.await();
                        return (T) act.call();
                    }))
                    .toList();
            return running.stream().map(MigrationRunsTest::result).toList();
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
