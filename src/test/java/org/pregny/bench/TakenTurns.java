package org.pregny.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;

/**
 * Measures several things, each beside its own yardstick: in each round all take their turn, each with its yardstick
 * before it, so that whatever else the machine does befalls both alike. Each round has another order: a collector of
 * garbage comes at even steps, and in one order it would strike the same few again and again.
 */
class TakenTurns {

    private static final double NANOS = 1e6;
    private static final long SEED = 20_170_821;

    /** Milliseconds. */
    record Times(double median, double p99) {

        private static Times of(List<Double> samples) {
            double[] all = samples.stream().mapToDouble(Double::doubleValue).toArray();
            Arrays.sort(all);
            return new Times(all[all.length / 2], all[(int) Math.ceil(all.length * 0.99) - 1]);
        }
    }

    private final Map<String, Callable<?>> contenders = new LinkedHashMap<>();
    private final Map<String, List<Double>> samples = new LinkedHashMap<>();
    private final Map<String, Callable<?>> yardsticks = new LinkedHashMap<>();
    private final Map<String, List<Double>> measures = new LinkedHashMap<>();

    void add(String name, Callable<?> work, Callable<?> yardstick) {
        contenders.put(name, work);
        yardsticks.put(name, yardstick);
    }

    void run(int warmUp, int rounds) throws Exception {
        List<Map.Entry<String, Callable<?>>> turns = new ArrayList<>(contenders.entrySet());
        Random order = new Random(SEED);
        for (int round = -warmUp; round < rounds; round++) {
            if (round == 0) {
                samples.clear();
                measures.clear();
            }
            Collections.shuffle(turns, order);
            for (Map.Entry<String, Callable<?>> contender : turns) {
                String name = contender.getKey();
                measures.computeIfAbsent(name, n -> new ArrayList<>()).add(millis(yardsticks.get(name)));
                samples.computeIfAbsent(name, n -> new ArrayList<>()).add(millis(contender.getValue()));
            }
        }
    }

    Set<String> names() {
        return contenders.keySet();
    }

    Times yardstickOf(String name) {
        return Times.of(measures.get(name));
    }

    Times of(String name) {
        return Times.of(samples.get(name));
    }

    void print() {
        contenders.keySet().forEach(name -> {
            Times times = of(name);
            Times bare = yardstickOf(name);
            System.out.printf(
                    Locale.ROOT,
                    "  %-36s median %8.3f ms, p99 %8.3f ms; bare %8.3f and %8.3f: x %.2f and x %.2f%n",
                    name,
                    times.median(),
                    times.p99(),
                    bare.median(),
                    bare.p99(),
                    times.median() / bare.median(),
                    times.p99() / bare.p99());
        });
    }

    private static double millis(Callable<?> work) throws Exception {
        long start = System.nanoTime();
        work.call();
        return (System.nanoTime() - start) / NANOS;
    }
}
