package org.pregny.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Thousands of passes can wait, a queue at a gate cannot; and no step in the background waits for ever. */
@Timeout(30)
class PrecedenceTest {

    private static final int STEPS = 3;

    private final Precedence precedence = new Precedence();

    @Test
    void withNobodyAtAGateStepsAreTakenSideBySide() {
        CyclicBarrier together = new CyclicBarrier(STEPS);

        List<CompletableFuture<Integer>> steps = steps(() -> awaited(together));

        assertThat(steps).extracting(CompletableFuture::join).containsExactlyInAnyOrder(0, 1, 2);
    }

    @Test
    void whileGatesAreAtWorkStepsAreTakenOneAtATime() {
        AtomicInteger atOnce = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        precedence.first(() -> "ADMIT");

        steps(() -> {
                    most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
                    pause(20);
                    return atOnce.decrementAndGet();
                })
                .forEach(CompletableFuture::join);

        assertThat(most).hasValue(1);
    }

    @Test
    void aStepWaitsForTheScanInHandAndNotForEver() throws InterruptedException {
        CountDownLatch judged = new CountDownLatch(1);
        CountDownLatch inHand = new CountDownLatch(1);
        CompletableFuture<Void> scan = started(() -> precedence.first(() -> {
            inHand.countDown();
            return awaited(judged);
        }));
        inHand.await();

        long begun = System.nanoTime();
        assertThat(precedence.behind(() -> "issued")).isEqualTo("issued");
        assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun)).isGreaterThanOrEqualTo(50);
        assertThat(scan).isNotDone();
        judged.countDown();
        scan.join();
    }

    @Test
    void aStepThatFailsLetsTheNextOneHaveItsTurn() {
        precedence.first(() -> "ADMIT");

        assertThatThrownBy(() -> precedence.behind(() -> {
                    throw new IllegalStateException("no paper");
                }))
                .hasMessage("no paper");
        assertThat(precedence.behind(() -> "issued")).isEqualTo("issued");
    }

    private List<CompletableFuture<Integer>> steps(Supplier<Integer> work) {
        List<CompletableFuture<Integer>> steps = new ArrayList<>();
        for (int n = 0; n < STEPS; n++) {
            steps.add(CompletableFuture.supplyAsync(
                    () -> precedence.behind(work), step -> Thread.ofPlatform().start(step)));
        }
        return steps;
    }

    private static CompletableFuture<Void> started(Runnable work) {
        return CompletableFuture.runAsync(work, step -> Thread.ofPlatform().start(step));
    }

    private static int awaited(CyclicBarrier barrier) {
        try {
            return barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            return latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
