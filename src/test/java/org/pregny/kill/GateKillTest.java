package org.pregny.kill;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pregny.device.PhoneInHand;

/**
 * A phone hands in its journal, batch by batch, and the real program is killed in the middle of it: the phone sends again
 * what nobody has acknowledged. {@code pregny.kill.seed} repeats the moments, {@code pregny.kill.batches} says how many.
 */
@Tag("kill")
class GateKillTest {

    private static final int LONGEST_MILLIS = 900;

    private final long seed = Long.getLong("pregny.kill.seed", new SecureRandom().nextInt(1_000_000));
    private final int batches = Integer.getInteger("pregny.kill.batches", 3);
    private final Random random = new Random(seed);

    @Test
    void eachScanOfAJournalIsThereOnceHoweverOftenTheProgramDies() throws Exception {
        Path folder =
                Files.createDirectories(Path.of("target", "kill-gate-" + seed + "-" + System.currentTimeMillis()));
        Path data = Files.createDirectories(folder.resolve("data").toAbsolutePath());
        String title = "pregny.kill.seed=%d, %d batches, logs in %s".formatted(seed, batches, folder);
        int port = PregnyProcess.freePort();
        try (KillDatabase database = KillDatabase.in(data)) {
            GateUnderway gate = GateUnderway.in(data, database, port);
            PregnyProcess program = new PregnyProcess(port, folder, gate.settings(data, database));
            try {
                int kills = 0;
                program.launch();
                program.awaitAnswer();
                for (int batch = 0; batch < batches; batch++) {
                    kills += handIn(program, gate.phone(), gate.batch());
                }
                program.stop();
                JournalAftermath aftermath = new JournalAftermath(database.look());
                System.out.printf("killed %d times on %s: %s%n", kills, database, title);

                assertThat(kills).as("every upload was cut, " + title).isEqualTo(batches);
                assertThat(aftermath.damage(gate.nonces())).as(title).isEmpty();
                assertThat(aftermath.inside()).as(title).isZero();
            } finally {
                program.destroy();
            }
        }
    }

    /** Kills once in the middle and sends again until it is acknowledged; how often it died before that. */
    private int handIn(PregnyProcess program, PhoneInHand phone, ObjectNode batch) throws Exception {
        int moment = random.nextInt(LONGEST_MILLIS);
        while (true) {
            CompletableFuture<HttpResponse<String>> sent =
                    CompletableFuture.supplyAsync(() -> phone.post("scans", batch));
            Thread.sleep(moment);
            boolean inTime = !sent.isDone();
            program.kill();
            boolean answered = isAnswered(sent);
            program.launch();
            program.awaitAnswer();
            if (inTime && !answered) {
                acknowledged(phone, batch);
                return 1;
            }
            moment /= 2; // it was too quick for that; the same batch once more changes nothing
        }
    }

    private static boolean isAnswered(CompletableFuture<HttpResponse<String>> sent) {
        return sent.handle((answer, cut) -> {
                    if (cut != null && !(cut.getCause() instanceof UncheckedIOException)) {
                        throw new AssertionError(cut);
                    }
                    return cut == null;
                })
                .join();
    }

    private static void acknowledged(PhoneInHand phone, ObjectNode batch) {
        HttpResponse<String> answer = phone.post("scans", batch);
        JsonNode entries = batch.get("entries");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(PhoneInHand.json(answer).get("upTo").asLong())
                .isEqualTo(entries.get(entries.size() - 1).get("counter").asLong());
        List<String> outcomes = PhoneInHand.json(answer).findValuesAsText("outcome");
        assertThat(outcomes)
                .hasSize(entries.size())
                .containsAnyOf("RECORDED", "REPEATED")
                .doesNotContain("CASE");
    }
}
