package org.pregny.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Clients that ask one after the other, all at once, and what it costs the threads of the server that answers. */
class ScanLoad {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final String server;
    private final List<IntConsumer> clients;
    private final List<Double> millis = new ArrayList<>();
    private int asked;
    private long cpu;

    /**
     * Makes the clients.
     *
     * @param server how the names of its threads begin
     */
    ScanLoad(String server, int clients, IntFunction<IntConsumer> client) {
        this.server = server;
        this.clients = IntStream.range(0, clients).mapToObj(client).toList();
    }

    void run(int scans) throws Exception {
        long before = cpuOfServer();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients.size())) {
            List<Callable<List<Double>>> work = clients.stream()
                    .map(client -> (Callable<List<Double>>) () -> ask(client, scans))
                    .toList();
            for (Future<List<Double>> done : threads.invokeAll(work)) {
                millis.addAll(done.get());
            }
        }
        asked += scans;
        cpu += cpuOfServer() - before;
    }

    private List<Double> ask(IntConsumer client, int scans) {
        List<Double> took = new ArrayList<>();
        for (int n = 0; n < scans; n++) {
            long began = System.nanoTime();
            client.accept(asked + n);
            took.add((System.nanoTime() - began) / 1e6);
        }
        return took;
    }

    void forget() {
        millis.clear();
        cpu = 0;
    }

    int count() {
        return millis.size();
    }

    double cpuMillis() {
        return cpu / 1e6 / millis.size();
    }

    private long cpuOfServer() {
        return cpuOf(server);
    }

    /** Nanoseconds that all threads whose names begin so have worked. */
    static long cpuOf(String server) {
        long sum = 0;
        for (ThreadInfo thread : THREADS.getThreadInfo(THREADS.getAllThreadIds())) {
            if (thread != null && thread.getThreadName().startsWith(server)) {
                sum += THREADS.getThreadCpuTime(thread.getThreadId());
            }
        }
        return sum;
    }

    @Override
    public String toString() {
        double[] sorted =
                millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return String.format(
                Locale.ROOT,
                "CPU %.3f ms a scan; median %.1f ms, p95 %.1f ms, p99 %.1f ms",
                cpuMillis(),
                sorted[sorted.length / 2],
                sorted[(int) (sorted.length * 0.95)],
                sorted[(int) (sorted.length * 0.99)]);
    }
}
