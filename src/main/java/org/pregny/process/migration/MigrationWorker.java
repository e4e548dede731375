package org.pregny.process.migration;

import java.time.Duration;
import java.util.List;
import org.pregny.kernel.SteadyThreads;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Works on migrations on a thread of its own, so that no page waits; tests work by hand. */
@Component
@ConditionalOnProperty(name = "pregny.migration.worker", matchIfMissing = true, havingValue = "true")
class MigrationWorker implements SmartLifecycle {

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration LAST_CASE = Duration.ofSeconds(10);

    private final MigrationWork work;
    private final SteadyThreads threads = new SteadyThreads(LAST_CASE);

    MigrationWorker(MigrationWork work) {
        this.work = work;
    }

    @Override
    public void start() {
        threads.start(List.of(new SteadyThreads.Round("migration", PAUSE, () -> work.work(this::isRunning))));
    }

    /** The case in hand is ended; if it is not, the database undoes it and it is moved later. */
    @Override
    public void stop() {
        threads.stop();
    }

    @Override
    public boolean isRunning() {
        return threads.isRunning();
    }
}
