package org.pregny.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Five slow lines send 50 MB each at once to a server with 256 MB of heap: every one is refused in words, and memory stays flat. */
@Tag("bench")
class UploadBench {

    private static final int LINES = 5;
    private static final int MEGABYTES = 50;
    private static final int PAUSE_MS = 100;
    private static final int ALLOWED_HEAP_MB = 48;
    private static final String BOUNDARY = "----pregny-bench";
    private static final byte[] HEAD = ("--" + BOUNDARY
                    + "\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\nOTHER\r\n--"
                    + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n"
                    + "Content-Type: application/pdf\r\n\r\n%PDF-1.4\n")
            .getBytes(StandardCharsets.US_ASCII);
    private static final byte[] TAIL = ("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII);

    @Test
    void memoryStaysFlatWhileFiveFilesBeyondAllBoundsArrive() throws Exception {
        try (ShippedServer server =
                        new ShippedServer(Files.createTempDirectory("pregny-bench"), "-Xmx256m", "-XX:+UseG1GC");
                ExecutorService lines = Executors.newFixedThreadPool(LINES)) {
            String path = "/en/applications/" + server.apply(UUID.randomUUID() + "@example.org") + "/documents";
            upload(server.port(), path, MEGABYTES);
            long before = server.liveHeapMegabytes();
            long resident = server.residentMegabytes();
            List<Callable<String>> uploads = IntStream.range(0, LINES)
                    .mapToObj(line -> (Callable<String>) () -> upload(server.port(), path, MEGABYTES))
                    .toList();
            List<Future<String>> answers = uploads.stream().map(lines::submit).toList();
            long peak = before;
            while (answers.stream().anyMatch(answer -> !answer.isDone())) {
                peak = Math.max(peak, server.liveHeapMegabytes());
            }
            for (Future<String> answer : answers) {
                assertThat(answer.get()).startsWith("HTTP/1.1 413");
            }
            long after = server.liveHeapMegabytes();
            System.out.printf(
                    "%d uploads of %d MB at once, -Xmx256m: live heap before %d MB, at most %d MB, after %d MB; resident %d MB, after %d MB%n",
                    LINES, MEGABYTES, before, peak, after, resident, server.residentMegabytes());
            assertThat(peak - before).isLessThan(ALLOWED_HEAP_MB);
        }
    }

    /** A megabyte at a time, as a slow line does; the first line of the answer. */
    private static String upload(int port, String path, int megabytes) throws IOException, InterruptedException {
        byte[] piece = new byte[1024 * 1024];
        long length = HEAD.length + (long) megabytes * piece.length + TAIL.length;
        try (Socket socket = new Socket("localhost", port)) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: " + length
                            + "\r\nContent-Type: multipart/form-data; boundary=" + BOUNDARY + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(HEAD);
            for (int sent = 0; sent < megabytes; sent++) {
                out.write(piece);
                Thread.sleep(PAUSE_MS);
            }
            out.write(TAIL);
            out.flush();
            return new String(socket.getInputStream().readNBytes(15), StandardCharsets.US_ASCII);
        }
    }
}
