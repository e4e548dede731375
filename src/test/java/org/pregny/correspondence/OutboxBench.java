package org.pregny.correspondence;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.SmtpListener;
import org.pregny.TestDatabase;
import org.pregny.TestTime;
import org.pregny.correspondence.CorrespondenceSettings.Pacing;
import org.springframework.beans.factory.annotation.Autowired;

/** Prints how fast letters of the size of a pass leave, by connections and letters on each; it asserts nothing. */
@PregnyTest
@Tag("bench")
class OutboxBench {

    private static final int LETTERS = 1000;
    private static final int PASS_BYTES = 60_000;

    @Autowired
    PostRoom post;

    @Autowired
    TestTime.SettableClock clock;

    @BeforeEach
    void nothingIsWaiting() {
        clock.set(TestTime.OPEN);
        post.clear();
    }

    @Test
    void printsLettersASecond() throws Exception {
        measure(1, 100);
        System.out.println("Letters of " + PASS_BYTES + " bytes to a local server, on "
                + (TestDatabase.isPostgres() ? "PostgreSQL" : "H2 (file)"));
        for (int connections : List.of(1, 2, 4)) {
            for (int perConnection : List.of(1, 100)) {
                long rate = measure(connections, perConnection);
                System.out.printf(
                        "%d connection(s), %3d letters on each: %d letters/s%n", connections, perConnection, rate);
            }
        }
    }

    private long measure(int connections, int perConnection) throws Exception {
        UUID model = post.put(
                "model@example.org", List.of(new Attachment("pass.pdf", "application/pdf", new byte[PASS_BYTES])));
        post.copies(model, LETTERS);
        Pacing pacing = new Pacing(connections, perConnection, 0, Duration.ofMinutes(5));
        try (SmtpListener server = SmtpListener.open().withoutContents().start()) {
            long start = System.nanoTime();
            IntStream.range(0, connections)
                    .mapToObj(n -> post.senderTo(server, pacing, s -> s))
                    .map(sender -> CompletableFuture.runAsync(sender::deliverDue))
                    .toList()
                    .forEach(CompletableFuture::join);
            return LETTERS * 1_000_000_000L / (System.nanoTime() - start);
        }
    }
}
