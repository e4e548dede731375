package org.pregny.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The jar that is shipped, with the demo, in a process and a data folder of its own; it is there as soon as it answers. */
final class ShippedServer implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Pattern USED = Pattern.compile("used (\\d+)K");
    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");
    private static final String APPLICATION = """
            {"event":"hearing-2","language":"en","contactName":"Wanjiru Kamau","contactEmail":"%1$s","organisation":
            {"name":"Pamoja Migrants Network","country":"KE","category":"NGO","basis":"ECOSOC","reference":""},
            "representatives":[{"nameOnId":"Amina Otieno","nameToPrint":"","email":"%1$s",
            "documentType":"PASSPORT","documentLastFour":"12AB","holdsGroundsPass":false}]}""";

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final int port;

    ShippedServer(Path data, String... flags) throws Exception {
        port = freePort();
        List<String> command = new ArrayList<>(List.of(tool("java")));
        command.addAll(List.of(flags));
        command.addAll(List.of("-jar", jar().toString(), "--spring.profiles.active=demo"));
        command.addAll(List.of("--server.port=" + port, "--pregny.data=" + data));
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        awaitHealth();
    }

    int port() {
        return port;
    }

    Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** An application comes in; the key of its private link. */
    String apply(String email) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address("/api/v1/applications"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(APPLICATION.formatted(email)))
                .build();
        return first(TOKEN, client.send(request, BodyHandlers.ofString()).body());
    }

    /** What is still in use after a collection of garbage. */
    long liveHeapMegabytes() throws Exception {
        jcmd("GC.run");
        return Long.parseLong(first(USED, jcmd("GC.heap_info"))) / 1024;
    }

    long residentMegabytes() throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.exists(status)) {
            return -1;
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(-1);
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    private String jcmd(String what) throws IOException, InterruptedException {
        Process asked = new ProcessBuilder(tool("jcmd"), Long.toString(process.pid()), what)
                .redirectErrorStream(true)
                .start();
        String answer = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        asked.waitFor();
        return answer;
    }

    private void awaitHealth() throws InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(address("/actuator/health")).build();
        long deadline = System.nanoTime() + LONGEST.toNanos();
        while (System.nanoTime() < deadline) {
            if (isUp(request)) {
                return;
            }
            Thread.sleep(50);
        }
        throw new IllegalStateException("no answer within " + LONGEST);
    }

    private boolean isUp(HttpRequest request) throws InterruptedException {
        try {
            HttpResponse<Void> answer = client.send(request, BodyHandlers.discarding());
            return answer.statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException(text);
        }
        return found.group(1);
    }

    private static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
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
