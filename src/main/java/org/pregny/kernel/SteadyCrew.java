package org.pregny.kernel;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.springframework.context.SmartLifecycle;

/**
 * Threads that work off what stands in rows, side by side, from the start of the program to its end. Each ends what it is
 * at; what it does not end is undone by the database and done by another.
 */
public class SteadyCrew implements SmartLifecycle {

    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration LAST_ONE = Duration.ofSeconds(10);

    private final String name;
    private final int lanes;
    private final LaneWork work;
    private final SteadyThreads threads = new SteadyThreads(LAST_ONE);

    /** Works until nothing is left to do, or until it shall not go on; each lane takes what those before it leave. */
    @FunctionalInterface
    public interface LaneWork {

        void work(BooleanSupplier goOn, int lane);
    }

    protected SteadyCrew(String name, int lanes, LaneWork work) {
        this.name = name;
        this.lanes = lanes;
        this.work = work;
    }

    @Override
    public void start() {
        threads.start(IntStream.range(0, lanes)
                .mapToObj(n -> new SteadyThreads.Round(name + "-" + n, PAUSE, () -> work.work(this::isRunning, n)))
                .toList());
    }

    @Override
    public void stop() {
        threads.stop();
    }

    @Override
    public boolean isRunning() {
        return threads.isRunning();
    }
}
