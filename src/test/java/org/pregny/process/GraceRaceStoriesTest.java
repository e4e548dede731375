package org.pregny.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.Receipt;
import org.springframework.beans.factory.annotation.Autowired;

/** Of those who undo a decision and the timer that makes it true, in the same moment, exactly one wins. */
@PregnyTest
class GraceRaceStoriesTest extends GraceTale {

    @Autowired
    ManagementService management;

    @Test
    void ofTwoWhoUndoOneIsToldThatTheOtherWasQuicker() throws Exception {
        Receipt receipt = decided(aHearing());

        assertThat(atOnce(
                        () -> reviews.undo(receipt.id(), Story.REVIEWER, false),
                        () -> reviews.undo(receipt.id(), LEAD, true)))
                .containsExactlyInAnyOrder("", "HeldDecisionGone");
        assertThat(traces(receipt)).containsOnlyOnce("application.decisionUndone");
        assertThat(story.task(receipt.id()).assignee()).isEqualTo("reviewer");
    }

    @Test
    void ofAnUndoAndATimerInTheSameSecondExactlyOneWins() throws Exception {
        for (int round = 0; round < 8; round++) {
            story.clock.set(TestTime.OPEN);
            Receipt receipt = decided(aHearing());
            story.clock.set(TestTime.OPEN.plus(GRACE));
            Job timer = story.due(receipt.id().toString()).get(0);

            List<String> lost = atOnce(
                    () -> reviews.undo(receipt.id(), Story.REVIEWER, false),
                    () -> management.executeJob(timer.getId()));

            assertThat(lost.stream().filter(String::isEmpty)).as(lost::toString).hasSize(1);
            boolean undone = lost.get(0).isEmpty();
            assertThat(traces(receipt).contains("application.decided")).isEqualTo(!undone);
            assertThat(tale.letters(receipt.id()).contains("decisionTaken")).isEqualTo(!undone);
            assertThat(last(receipt).isOpen()).isEqualTo(undone);
            assertThat(lost.get(0)).isIn("", "HeldDecisionGone");
        }
    }

    /** The names of the failures, empty for what went well. */
    private static List<String> atOnce(Runnable one, Runnable other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<String> first = threads.submit(failure(start, one));
            Future<String> second = threads.submit(failure(start, other));
            return List.of(first.get(), second.get());
        }
    }

    private static Callable<String> failure(CyclicBarrier start, Runnable work) {
        return () -> {
            start.await();
            try {
                work.run();
                return "";
            } catch (RuntimeException lost) {
                return lost.getClass().getSimpleName();
            }
        };
    }
}
