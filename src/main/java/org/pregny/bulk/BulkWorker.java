package org.pregny.bulk;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Works on runs on threads of its own, so that no page waits; tests work by hand. */
@Component
@ConditionalOnProperty(name = "pregny.bulk.worker", matchIfMissing = true, havingValue = "true")
class BulkWorker implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(BulkWorker.class);
    private static final long PAUSE_MILLIS = 500;
    private static final int LAST_CASE_SECONDS = 10;

    private final BulkWork work;
    private final BulkSettings settings;

    private List<Thread> threads = List.of();
    private volatile CountDownLatch stopped = new CountDownLatch(0);

    BulkWorker(BulkWork work, BulkSettings settings) {
        this.work = work;
        this.settings = settings;
    }

    @Override
    public synchronized void start() {
        stopped = new CountDownLatch(1);
        threads = IntStream.range(0, settings.threads())
                .mapToObj(n -> Thread.ofPlatform().daemon().name("bulk-" + n).start(this::repeat))
                .toList();
    }

    /** Each thread ends the case it is at; what it does not end is undone by the database and done by another. */
    @Override
    public synchronized void stop() {
        stopped.countDown();
        for (Thread thread : threads) {
            try {
                thread.join(TimeUnit.SECONDS.toMillis(LAST_CASE_SECONDS));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        threads = List.of();
    }

    @Override
    public boolean isRunning() {
        return stopped.getCount() > 0;
    }

    private void repeat() {
        try {
            do {
                attempt();
            } while (!stopped.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whatever happens, the next round begins: a database that is away ends no thread. */
    private void attempt() {
        try {
            work.work(this::isRunning);
        } catch (RuntimeException e) {
            log.warn(
                    "work on many cases was interrupted and goes on in a moment: {}",
                    e.getClass().getName());
        }
    }
}
