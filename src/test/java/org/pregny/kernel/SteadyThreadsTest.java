package org.pregny.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.pregny.kernel.SteadyThreads.Round;

/** Work in the background goes on after a fault, ends when it is told to, and can begin again. */
class SteadyThreadsTest {

    private static final Duration PAUSE = Duration.ofMillis(1);

    private final SteadyThreads threads = new SteadyThreads(Duration.ofSeconds(10));

    @Test
    void aRoundThatFailsIsFollowedByTheNext() throws InterruptedException {
        CountDownLatch third = new CountDownLatch(3);
        threads.start(List.of(new Round("failing", PAUSE, () -> {
            third.countDown();
            throw new IllegalStateException("the database is away");
        })));

        assertThat(third.await(10, TimeUnit.SECONDS)).isTrue();
        threads.stop();
    }

    @Test
    void whoStopsThemWaitsForTheRoundThatIsUnderWayAndNoOtherBegins() throws InterruptedException {
        CountDownLatch under = new CountDownLatch(1);
        AtomicInteger ended = new AtomicInteger();
        threads.start(List.of(new Round("slow", PAUSE, () -> {
            under.countDown();
            while (threads.isRunning()) {
                Thread.onSpinWait();
            }
            ended.incrementAndGet();
        })));
        under.await();

        threads.stop();

        assertThat(threads.isRunning()).isFalse();
        assertThat(ended).hasValue(1);
    }

    @Test
    void whatWasStoppedBeginsAgain() throws InterruptedException {
        threads.start(List.of());
        threads.stop();
        CountDownLatch again = new CountDownLatch(1);

        threads.start(List.of(new Round("again", PAUSE, again::countDown)));

        assertThat(again.await(10, TimeUnit.SECONDS)).isTrue();
        threads.stop();
    }
}
