package org.pregny.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pregny.CountedStatements;
import org.pregny.PregnyTest;
import org.pregny.TestDatabase;
import org.pregny.TestTime;
import org.pregny.kernel.Language;
import org.pregny.portal.ApplicantSession;
import org.pregny.process.Story;
import org.pregny.request.RequestDraft;
import org.pregny.request.RequestDrafts;
import org.pregny.round.Round;
import org.pregny.round.RoundStory;
import org.pregny.round.RoundWatch;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Closing rounds with thousands of unfinished requests beside a bare loop that ends as many with the same letters, each in
 * its own transaction too. Both are one thread and take turns, so that whatever else the machine does befalls both;
 * {@code pregny.bench.requests} sets how many each does.
 */
@PregnyTest
@Tag("bench")
class RoundClosingBench {

    private static final int REQUESTS = Integer.getInteger("pregny.bench.requests", 2000);
    private static final int TURNS = 4;
    private static final int WARM = 20;
    private static final double LEAST_PERCENT = 30;

    @Autowired
    RoundStory rounds;

    @Autowired
    RoundWatch watch;

    @Autowired
    RequestDrafts drafts;

    @Autowired
    Story story;

    @Autowired
    CountedStatements statements;

    @BeforeEach
    void itIsTheTwentyFirstOfAugust() {
        rounds.clock.set(TestTime.OPEN);
    }

    @Test
    void aRoundOfThousandsClosesAboutAsQuicklyAsTheBareLoop() {
        closed(WARM);
        loop(WARM);
        System.out.printf(
                Locale.ROOT,
                "statements a draft: closing %.1f (bare %.1f)%n",
                statements.during(() -> closed(WARM)).size() / (double) WARM - beginning(),
                statements.during(() -> loop(WARM)).size() / (double) WARM - beginning());
        double pressed = 0;
        double closing = 0;
        double loop = 0;
        for (int turn = 0; turn < TURNS; turn++) {
            double[] times = closed(REQUESTS / TURNS);
            pressed = Math.max(pressed, times[0]);
            closing += times[1];
            loop += loop(REQUESTS / TURNS);
        }
        System.out.printf(
                Locale.ROOT,
                "%d unfinished requests on %s: button answered in %.2f s at most; closed in %.1f s, bare loop %.1f s, %.0f %%%n",
                REQUESTS,
                TestDatabase.isPostgres() ? "PostgreSQL" : "H2 (file)",
                pressed,
                closing,
                loop,
                100 * loop / closing);
        assertThat(100 * loop / closing).isGreaterThanOrEqualTo(LEAST_PERCENT);
    }

    /** Seconds: of the button, and of all that follows. */
    private double[] closed(int count) {
        Round round = rounds.aRound();
        begun(round, count);
        double pressed = seconds(() -> rounds.office.close(round.id(), round.version(), RoundStory.ORGANISER));
        double closing = seconds(() -> story.runDueJobs(round.id().toString()));
        assertThat(watch.closing(round.id()).done()).isEqualTo(count);
        return new double[] {pressed, closing};
    }

    /** Statements a draft that only make the round and its drafts. */
    private double beginning() {
        return statements.during(() -> begun(rounds.aRound(), WARM)).size() / (double) WARM;
    }

    private double loop(int count) {
        List<UUID> all = begun(rounds.aRound(), count);
        return seconds(() -> all.forEach(drafts::lapse));
    }

    private List<UUID> begun(Round round, int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> new ApplicantSession(UUID.randomUUID(), UUID.randomUUID() + "@example.org", true))
                .map(session -> drafts.begin(round, Language.EN, session))
                .map(RequestDraft::id)
                .toList();
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }
}
