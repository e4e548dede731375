package org.pregny.process.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.process.migration.MigrationStory.OLGA;
import static org.pregny.process.migration.MigrationStory.OTTO;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.kernel.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Machines and operators side by side: every case moves once, whoever dies and whoever is first. */
@PregnyTest
class MigrationRacesTest {

    @Autowired
    MigrationStory story;

    @Autowired
    MigrationItemStore items;

    @Autowired
    EnginePlans plans;

    @Autowired
    CaseMove moves;

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

    private Callable<String> start(Migration migration, Actor actor) {
        return () -> {
            try {
                story.desk.start(migration.id(), "2", actor);
                return "started";
            } catch (MigrationRefused refused) {
                return refused.messageKey();
            }
        };
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
            List<Future<T>> running = Arrays.stream(acts)
                    .map(act -> threads.submit(() -> {
                        gate.await();
                        return (T) act.call();
                    }))
                    .toList();
            return running.stream().map(MigrationRacesTest::result).toList();
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
