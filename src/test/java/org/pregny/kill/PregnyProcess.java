package org.pregny.kill;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The product as a process of its own, which can be started, killed without a warning, and started again. */
final class PregnyProcess {

    /** As the demo, without its story: what happens is told by the tests alone. */
    static final List<String> AS_DEMO = List.of(
            "--spring.profiles.active=demo",
            "--pregny.demo.story=",
            "--pregny.rehearsal.starts-at=2017-08-21T09:00:00+02:00");

    private static final Duration LONGEST_START = Duration.ofMinutes(3);

    private final int port;
    private final Path logs;
    private final List<String> settings;
    private final HttpClient client = HttpClient.newHttpClient();
    private Process process;
    private int starts;

    PregnyProcess(int port, Path logs, List<String> settings) {
        this.port = port;
        this.logs = logs;
        this.settings = settings;
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Returns at once; the product answers some seconds later. */
    void launch() throws IOException {
        starts++;
        process = new ProcessBuilder(command())
                .redirectErrorStream(true)
                .redirectOutput(logs.resolve("port-%d-start-%02d.log".formatted(port, starts))
                        .toFile())
                .start();
    }

    void awaitAnswer() throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health"))
                .build();
        Patience.untilTrue(LONGEST_START, "an answer of start " + starts + ", see " + logs, () -> answers(request));
    }

    /** SIGKILL: nothing of the program runs any more, no finally and no shutdown hook. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** SIGTERM: what is in hand is brought to an end. */
    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            throw new AssertionError("does not end when asked to, see " + logs);
        }
    }

    /** Leaves nothing running, whatever happened. */
    void destroy() {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    boolean isAlive() {
        if (!process.isAlive()) {
            throw new AssertionError("ended by itself with " + process.exitValue() + ", see " + logs);
        }
        return true;
    }

    private boolean answers(HttpRequest request) throws InterruptedException {
        isAlive();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private List<String> command() {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath(),
                "org.pregny.PregnyApplication",
                "--server.port=" + port));
        command.addAll(settings);
        return command;
    }

    /** What the tests run on, without the tests themselves. */
    private static String classPath() {
        String separator = System.getProperty("path.separator");
        return Arrays.stream(System.getProperty("java.class.path").split(separator))
                .filter(entry -> !Path.of(entry).endsWith("test-classes"))
                .collect(Collectors.joining(separator));
    }
}
