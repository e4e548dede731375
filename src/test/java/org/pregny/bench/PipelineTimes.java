package org.pregny.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.pregny.SmtpListener;
import org.pregny.application.ApplicationId;

/** Times ways to serve a crowd, each until the mail server has all letters, and prints them in proportion. */
class PipelineTimes {

    private static final Duration LONGEST = Duration.ofMinutes(20);
    private static final double NANOS = 1e9;

    private record Turn(int people, double seconds, double cpuSeconds) {}

    private final SmtpListener mails;
    private final Map<String, List<Turn>> ways = new LinkedHashMap<>();
    private final List<Long> heap = new ArrayList<>();

    PipelineTimes(SmtpListener mails) {
        this.mails = mails;
    }

    /** Each application brings so many letters with passes and one with the decision. */
    void time(String way, int people, List<ApplicationId> applications, Consumer<List<ApplicationId>> work)
            throws InterruptedException {
        awaitQuiet();
        heap.add(heapInUse());
        int expected = mails.mails().size() + applications.size() * (people + 1);
        long wall = System.nanoTime();
        long cpu = cpuNanos();
        work.accept(applications);
        while (mails.mails().size() < expected) {
            if (System.nanoTime() - wall > LONGEST.toNanos()) {
                throw new IllegalStateException(
                        way + ": " + (expected - mails.mails().size()) + " letters missing");
            }
            Thread.sleep(5);
        }
        Turn turn =
                new Turn(applications.size() * people, (System.nanoTime() - wall) / NANOS, (cpuNanos() - cpu) / NANOS);
        ways.computeIfAbsent(way, w -> new ArrayList<>()).add(turn);
        System.out.printf(
                Locale.ROOT, "%-16s %5d people %7.1f/s%n", way, turn.people(), turn.people() / turn.seconds());
    }

    void forget() {
        ways.clear();
        heap.clear();
    }

    void print(String title) {
        System.out.printf(
                Locale.ROOT, "%n%s%n%-18s %8s %10s %14s%n", title, "way", "people", "people/s", "CPU ms/person");
        ways.forEach((way, turns) -> System.out.printf(
                Locale.ROOT, "%-18s %8d %10.1f %14.2f%n", way, people(turns), rate(turns), cpu(turns)));
        double ours = rate(ways.get("Pregny"));
        System.out.printf(
                Locale.ROOT,
                "Pregny does %.0f %% of the bare loop's rate (wanted: 50) and %.1f times the shipped one's (wanted: 4)%n",
                100 * ours / rate(ways.get("bare loop")),
                ours / rate(ways.get("as most ship it")));
        System.out.printf(
                "heap in use after collection, MB: start %d, middle %d, end %d%n",
                heap.get(0), heap.get(heap.size() / 2), heapInUse());
    }

    /** Until no letter came for a while. */
    private void awaitQuiet() throws InterruptedException {
        int before = -1;
        while (before != mails.mails().size()) {
            before = mails.mails().size();
            Thread.sleep(2500);
        }
    }

    private static int people(List<Turn> turns) {
        return turns.stream().mapToInt(Turn::people).sum();
    }

    private static double rate(List<Turn> turns) {
        return people(turns) / turns.stream().mapToDouble(Turn::seconds).sum();
    }

    private static double cpu(List<Turn> turns) {
        return 1000 * turns.stream().mapToDouble(Turn::cpuSeconds).sum() / people(turns);
    }

    private static long cpuNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static long heapInUse() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }
}
