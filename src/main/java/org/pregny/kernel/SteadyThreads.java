package org.pregny.kernel;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Threads that do their rounds until they are stopped; whatever happens in one round, the next begins. */
public final class SteadyThreads {

    private static final Logger log = LoggerFactory.getLogger(SteadyThreads.class);

    private final Duration lastWord;
    private List<Thread> threads = List.of();
    private volatile CountDownLatch stopped = new CountDownLatch(0);

    /** What one thread does again and again, and the pause between; its name stands in the log. */
    public record Round(String name, Duration pause, Runnable work) {}

    /** Whoever stops them waits so long for each to end what it is at. */
    public SteadyThreads(Duration lastWord) {
        this.lastWord = lastWord;
    }

    public synchronized void start(List<Round> rounds) {
        stopped = new CountDownLatch(1);
        threads = rounds.stream()
                .map(round -> Thread.ofPlatform().daemon().name(round.name()).start(() -> repeat(round)))
                .toList();
    }

    public synchronized void stop() {
        stopped.countDown();
        for (Thread thread : threads) {
            try {
                thread.join(lastWord);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        threads = List.of();
    }

    public boolean isRunning() {
        return stopped.getCount() > 0;
    }

    private void repeat(Round round) {
        try {
            do {
                attempt(round);
            } while (!stopped.await(round.pause().toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** One bad row or a database that is away ends no thread. */
    private static void attempt(Round round) {
        try {
            round.work().run();
        } catch (RuntimeException e) {
            log.warn(
                    "{} was interrupted and goes on in a moment: {}",
                    round.name(),
                    e.getClass().getName());
        }
    }
}
