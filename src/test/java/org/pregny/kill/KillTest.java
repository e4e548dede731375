package org.pregny.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pregny.ReceivedMail;

/**
 * The real program is killed at random moments while thousands apply, are approved and get their passes, and started
 * again each time. {@code pregny.kill.seed} repeats the moments of a run, {@code pregny.kill.rounds} and
 * {@code pregny.kill.people} make it longer.
 */
@Tag("kill")
class KillTest {

    private static final Duration SOON = Duration.ofMinutes(2);

    /** To the mail server, as delivered; each has at most one letter in flight, which a kill may repeat. */
    private static final int CONNECTIONS = 2;

    private final long seed = Long.getLong("pregny.kill.seed", new SecureRandom().nextInt(1_000_000));
    private final int rounds = Integer.getInteger("pregny.kill.rounds", 5);
    private final int people = Integer.getInteger("pregny.kill.people", 2000);

    @Test
    void whoIsApprovedHasOnePassAndItsLetterHoweverOftenTheProgramDies() throws Exception {
        Path folder = Files.createDirectories(Path.of("target", "kill-" + seed + "-" + System.currentTimeMillis()));
        String title = "pregny.kill.seed=%d, %d kills, %d people, logs in %s".formatted(seed, rounds, people, folder);
        try (KillRun run = new KillRun(seed, rounds, people, folder)) {
            run.live(rounds);
            Aftermath aftermath = new Aftermath(run.database.look());
            List<ReceivedMail> mails = run.mails.mails();
            System.out.printf(
                    "killed on %s: %s%n%d letters, %d of them repeats; seconds to the first letter after each start: %s%n",
                    run.database,
                    title,
                    mails.size(),
                    mails.size() - aftermath.messageIds().size(),
                    run.resumed.stream().map(Duration::toSeconds).toList());

            assertThat(aftermath.damage()).as(title).isEmpty();
            assertThat(aftermath.applications())
                    .as("acknowledged applications, " + title)
                    .containsExactlyInAnyOrderElementsOf(
                            run.crowd.acknowledged().values());
            assertThat(run.resumed).as("work goes on, " + title).allMatch(d -> d.compareTo(SOON) < 0);
            assertLetters(mails, aftermath, title);
        }
    }

    private void assertLetters(List<ReceivedMail> mails, Aftermath aftermath, String title) {
        Map<String, Set<String>> arrived = mails.stream()
                .filter(m -> m.pdfSha256() != null)
                .collect(Collectors.groupingBy(
                        ReceivedMail::messageId, Collectors.mapping(ReceivedMail::pdfSha256, Collectors.toSet())));
        Map<String, Set<String>> printed = aftermath.sheets().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> Set.of(e.getValue())));

        assertThat(printed).as(title).hasSize(people);
        assertThat(arrived).as("each pass, and as it was printed, " + title).isEqualTo(printed);
        assertThat(aftermath.messageIds())
                .as("letters known to the database, " + title)
                .containsAll(mails.stream().map(ReceivedMail::messageId).toList());
        assertThat(mails.size() - aftermath.messageIds().size())
                .as("repeats, " + title)
                .isLessThanOrEqualTo(rounds * CONNECTIONS);
    }
}
