package org.pregny.bulk;

import java.time.Duration;
import java.util.stream.IntStream;
import org.pregny.kernel.SteadyThreads;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Works on runs on threads of its own, so that no page waits; tests work by hand. */
@Component
@ConditionalOnProperty(name = "pregny.bulk.worker", matchIfMissing = true, havingValue = "true")
class BulkWorker implements SmartLifecycle {

    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration LAST_CASE = Duration.ofSeconds(10);

    private final BulkWork work;
    private final BulkSettings settings;
    private final SteadyThreads threads = new SteadyThreads(LAST_CASE);

    BulkWorker(BulkWork work, BulkSettings settings) {
        this.work = work;
        this.settings = settings;
    }

    @Override
    public void start() {
        threads.start(IntStream.range(0, settings.threads())
                .mapToObj(n -> new SteadyThreads.Round("bulk-" + n, PAUSE, () -> work.work(this::isRunning, n)))
                .toList());
    }

    /** Each thread ends the case it is at; what it does not end is undone by the database and done by another. */
    @Override
    public void stop() {
        threads.stop();
    }

    @Override
    public boolean isRunning() {
        return threads.isRunning();
    }
}
