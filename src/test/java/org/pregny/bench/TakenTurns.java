package org.pregny.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

/**
 * Measures several things beside one yardstick: in each round all take their turn, the yardstick before every one of
 * them, so that whatever else the machine does befalls all alike.
 */
class TakenTurns {

    private static final double NANOS = 1e6;

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
    private final Callable<?> yardstick;
    private final List<Double> measure = new ArrayList<>();

    TakenTurns(Callable<?> yardstick) {
        this.yardstick = yardstick;
    }

    void add(String name, Callable<?> work) {
        contenders.put(name, work);
    }

    void run(int warmUp, int rounds) throws Exception {
        for (int round = -warmUp; round < rounds; round++) {
            if (round == 0) {
                samples.clear();
                measure.clear();
            }
            for (Map.Entry<String, Callable<?>> contender : contenders.entrySet()) {
                measure.add(millis(yardstick));
                samples.computeIfAbsent(contender.getKey(), n -> new ArrayList<>())
                        .add(millis(contender.getValue()));
            }
        }
    }

    Set<String> names() {
        return contenders.keySet();
    }

    Times yardstick() {
        return Times.of(measure);
    }

    Times of(String name) {
        return Times.of(samples.get(name));
    }

    void print() {
        Times bare = yardstick();
        print("the yardstick", bare, "");
        contenders.keySet().forEach(name -> {
            Times times = of(name);
            print(
                    name,
                    times,
                    String.format(
                            Locale.ROOT,
                            "  x %.2f and x %.2f",
                            times.median() / bare.median(),
                            times.p99() / bare.p99()));
        });
    }

    private static void print(String name, Times times, String beside) {
        System.out.printf(
                Locale.ROOT, "  %-36s median %8.3f ms, p99 %8.3f ms%s%n", name, times.median(), times.p99(), beside);
    }

    private static double millis(Callable<?> work) throws Exception {
        long start = System.nanoTime();
        work.call();
        return (System.nanoTime() - start) / NANOS;
    }
}
