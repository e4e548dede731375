package org.pregny.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Gates at each of which somebody holds out a pass at a steady pace. Whoever waits behind a slow answer waits too: time counts
 * from when a pass was due.
 */
final class PacedScans implements AutoCloseable {

    private final List<IntConsumer> gates;
    private final long pace;
    private final int[] done;
    private final ExecutorService threads;
    private volatile boolean going;

    /** What goes on while the gates scan. */
    interface Meanwhile {
        void happens() throws InterruptedException;
    }

    PacedScans(List<IntConsumer> gates, Duration pace) {
        this.gates = gates;
        this.pace = pace.toNanos();
        this.done = new int[gates.size()];
        this.threads = Executors.newFixedThreadPool(gates.size());
    }

    /** Milliseconds of all scans, the shortest first. */
    double[] during(Meanwhile work) throws Exception {
        going = true;
        List<Future<List<Double>>> all = IntStream.range(0, gates.size())
                .mapToObj(gate -> threads.submit(() -> scan(gate)))
                .toList();
        try {
            work.happens();
        } finally {
            going = false;
        }
        List<Double> millis = new ArrayList<>();
        for (Future<List<Double>> gate : all) {
            millis.addAll(gate.get());
        }
        return millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    private List<Double> scan(int gate) throws InterruptedException {
        List<Double> millis = new ArrayList<>();
        long due = System.nanoTime() + pace * gate / gates.size();
        while (going) {
            Thread.sleep(Duration.ofNanos(Math.max(0, due - System.nanoTime())));
            gates.get(gate).accept(done[gate]++);
            millis.add((System.nanoTime() - due) / 1e6);
            due += pace;
        }
        return millis;
    }

    static double at(double[] sorted, double share) {
        return sorted[(int) (sorted.length * share)];
    }

    @Override
    public void close() {
        threads.close();
    }
}
