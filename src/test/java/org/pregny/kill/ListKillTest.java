package org.pregny.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pregny.SmtpListener;

/**
 * The real program is killed while it makes one list final, circulates another and closes a round, and started again:
 * everybody is told once. {@code pregny.kill.requests} says how many stand on each list, {@code pregny.kill.drafts} how
 * many had begun in the round, and {@code pregny.kill.lists} how often it dies.
 */
@Tag("kill")
class ListKillTest {

    private static final Duration LONGEST_WORK = Duration.ofMinutes(4);
    private static final Duration TO_THE_END = Duration.ofSeconds(3);

    private final long seed = Long.getLong("pregny.kill.seed", new SecureRandom().nextInt(1_000_000));
    private final int requests = Integer.getInteger("pregny.kill.requests", 60);
    private final int drafts = Integer.getInteger("pregny.kill.drafts", 150);
    private final int kills = Integer.getInteger("pregny.kill.lists", 2);

    @Test
    void everybodyOnAListIsToldOnceHoweverOftenTheProgramDies() throws Exception {
        Path folder =
                Files.createDirectories(Path.of("target", "kill-list-" + seed + "-" + System.currentTimeMillis()));
        Path data = Files.createDirectories(folder.resolve("data").toAbsolutePath());
        String title = "pregny.kill.seed=%d, %d kills, %d requests on each list, %d drafts, logs in %s"
                .formatted(seed, kills, requests, drafts, folder);
        try (KillDatabase database = KillDatabase.in(data);
                SmtpListener mails = SmtpListener.open().withoutContents().start()) {
            ListUnderway.in(data, database, requests, drafts);
            PregnyProcess program =
                    new PregnyProcess(PregnyProcess.freePort(), folder, settings(data, database, mails));
            try {
                ListAftermath aftermath = new ListAftermath(database.look());
                int repeats = live(program, mails, aftermath);
                System.out.printf("killed on %s: %s; %d letters came twice%n", database, title, repeats);

                assertThat(aftermath.damage()).as(title).isEmpty();
                assertThat(aftermath.accredited()).as(title).isEqualTo(requests);
                assertThat(aftermath.lapsed()).as(title).isEqualTo(drafts);
                assertThat(repeats)
                        .as("each kill may repeat what was on its way, " + title)
                        .isLessThanOrEqualTo(2 * kills);
            } finally {
                program.destroy();
            }
        }
    }

    /** Kills after so many letters more, receipts that wait from before aside, then lets the work come to its end; says how many letters came twice. */
    private int live(PregnyProcess program, SmtpListener mails, ListAftermath inBetween) throws Exception {
        Random random = new Random(seed);
        int before = requests / (kills + 1);
        for (int kill = 0; kill < kills; kill++) {
            int wanted = Math.max(mails.mails().size(), 2 * requests) + 1 + random.nextInt(before);
            program.launch();
            Patience.untilTrue(
                    LONGEST_WORK,
                    wanted + " letters",
                    () -> program.isAlive() && mails.mails().size() >= wanted);
            Thread.sleep(random.nextInt(300));
            program.kill();
            System.out.printf("killed at %d letters: %s%n", mails.mails().size(), inBetween.progress());
        }
        program.launch();
        program.awaitAnswer();
        int all = letters();
        Patience.untilTrue(
                LONGEST_WORK, all + " different letters", () -> program.isAlive() && different(mails) >= all);
        Thread.sleep(TO_THE_END.toMillis());
        program.stop();
        return mails.mails().size() - different(mails);
    }

    /** Both lists’ receipts, the accreditations, three letters to the mission, and one to whoever had begun. */
    private int letters() {
        return 2 * requests + requests + 3 + drafts;
    }

    private static int different(SmtpListener mails) {
        return (int) mails.mails().stream().map(m -> m.messageId()).distinct().count();
    }

    private static List<String> settings(Path data, KillDatabase database, SmtpListener mails) {
        List<String> own =
                List.of("--pregny.data=" + data, "--spring.mail.host=localhost", "--spring.mail.port=" + mails.port());
        return Stream.of(PregnyProcess.AS_DEMO, own, database.settings())
                .flatMap(List::stream)
                .toList();
    }
}
