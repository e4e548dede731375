package org.pregny.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.anApplication;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.ApplicationId;
import org.pregny.kernel.Precedence;
import org.springframework.beans.factory.annotation.Autowired;

/** A job of the engine waits for the scan in hand, and goes on although that takes long. */
@PregnyTest
class EnginePrecedenceTest {

    @Autowired
    Story story;

    @Autowired
    Precedence precedence;

    private final CountDownLatch judged = new CountDownLatch(1);
    private CompletableFuture<Boolean> scan;

    @BeforeEach
    void aScanIsInHand() throws InterruptedException {
        story.clock.set(TestTime.OPEN);
        CountDownLatch inHand = new CountDownLatch(1);
        scan = CompletableFuture.supplyAsync(
                () -> precedence.first(() -> {
                    inHand.countDown();
                    return isJudged();
                }),
                work -> Thread.ofPlatform().start(work));
        inHand.await();
    }

    @AfterEach
    void itIsJudged() {
        judged.countDown();
        assertThat(scan.join()).isTrue();
    }

    @Test
    void eachJobStepsAsideAndNoneIsLost() {
        ApplicationId application = story.submit(anApplication().build()).id();
        story.approveAll(application);
        long begun = System.nanoTime();

        int ran = story.runDueJobs(application);

        assertThat(ran).isPositive();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThanOrEqualTo(Duration.ofMillis(50L * ran));
        assertThat(scan).isNotDone();
    }

    private boolean isJudged() {
        try {
            return judged.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
