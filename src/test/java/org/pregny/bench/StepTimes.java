package org.pregny.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

/** Collects wall time and the thread's CPU time of named steps and prints them, with ratios, as one table. */
class StepTimes {

    private static final double NANOS = 1e6;

    private record Sample(double wall, double cpu) {}

    private final Map<String, List<Sample>> samples = new LinkedHashMap<>();

    <T> T time(String step, Callable<T> work) throws Exception {
        var threads = ManagementFactory.getThreadMXBean();
        long wall = System.nanoTime();
        long cpu = threads.getCurrentThreadCpuTime();
        T result = work.call();
        samples.computeIfAbsent(step, s -> new ArrayList<>())
                .add(new Sample((System.nanoTime() - wall) / NANOS, (threads.getCurrentThreadCpuTime() - cpu) / NANOS));
        return result;
    }

    void forget() {
        samples.clear();
    }

    void print(String title) {
        System.out.printf(
                Locale.ROOT, "%n%s%n%-34s %6s %10s %10s %10s%n", title, "step", "n", "median ms", "p95 ms", "cpu ms");
        samples.forEach((step, times) -> System.out.printf(
                Locale.ROOT,
                "%-34s %6d %10.2f %10.2f %10.2f%n",
                step,
                times.size(),
                at(times, 0.5),
                at(times, 0.95),
                times.stream().mapToDouble(Sample::cpu).average().orElse(0)));
    }

    private static double at(List<Sample> times, double share) {
        List<Double> sorted = times.stream().map(Sample::wall).sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(share * sorted.size())));
    }
}
