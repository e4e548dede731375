package org.pregny.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Prints how long the packaged product takes to answer, and what it holds in memory then; it asserts nothing. */
@Tag("bench")
class StartupBench {

    private static final Duration LONGEST = Duration.ofMinutes(3);

    @Test
    void printsStartUpTimeAndMemory() throws Exception {
        Path data = Files.createTempDirectory("pregny-bench");
        measure("first start (demo, empty data folder)", data);
        measure("second start (same data folder)", data);
    }

    private static void measure(String title, Path data) throws Exception {
        int port = freePort();
        long started = System.nanoTime();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        jar().toString(),
                        "--spring.profiles.active=demo",
                        "--server.port=" + port,
                        "--pregny.data=" + data)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            awaitHealth(port);
            double wall = (System.nanoTime() - started) / 1e9;
            double cpu = process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
            System.out.printf("%s: answers after %.1f s, CPU %.1f s, %s%n", title, wall, cpu, memory(process));
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static void awaitHealth(int port) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health"))
                .build();
        long deadline = System.nanoTime() + LONGEST.toNanos();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (System.nanoTime() < deadline) {
                if (isUp(client, request)) {
                    return;
                }
                Thread.sleep(50);
            }
        }
        throw new IllegalStateException("no answer within " + LONGEST);
    }

    private static boolean isUp(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static String memory(Process process) throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.exists(status)) {
            return "memory unknown here";
        }
        try (Stream<String> lines = Files.lines(status)) {
            Optional<String> rss = lines.filter(l -> l.startsWith("VmRSS")).findFirst();
            return "resident "
                    + rss.map(l -> l.replaceAll("\\D", ""))
                            .map(kb -> Long.parseLong(kb) / 1024 + " MB")
                            .orElse("unknown");
        }
    }

    private static Path jar() throws IOException {
        try (Stream<Path> built = Files.list(Path.of("target"))) {
            return built.filter(f -> f.getFileName().toString().matches("pregny-[\\d.]+\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("run by mvn -Pbench verify"));
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
