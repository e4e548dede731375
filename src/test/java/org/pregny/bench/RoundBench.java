package org.pregny.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pregny.CountedStatements;
import org.pregny.PregnyTest;
import org.pregny.TestDatabase;
import org.pregny.TestTime;
import org.pregny.circulation.ListId;
import org.pregny.circulation.ListStory;
import org.pregny.round.Round;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Circulating and finalising lists beside a bare loop that wakes the same requests of the engine in the same state of the
 * model, each in its own transaction; what is granted and written then is the same. Both are one thread and take turns, so
 * that whatever else the machine does befalls both; {@code pregny.bench.requests} sets how many each does.
 */
@PregnyTest
@Tag("bench")
class RoundBench {

    private static final int REQUESTS = Integer.getInteger("pregny.bench.requests", 2000);
    private static final int TURNS = 4;
    private static final int WARM = 20;
    private static final double LEAST_PERCENT = 30;

    @Autowired
    ListStory tale;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource source;

    @Autowired
    CountedStatements statements;

    private RecommendedRequests ready;

    @BeforeEach
    void itIsTheTwentyFirstOfAugust() throws SQLException {
        tale.requests.clock.set(TestTime.OPEN);
        ready = new RecommendedRequests(tale, aRound(), source);
    }

    /** Seconds: of pressing the button, of telling that lists are circulated, of settling, and of granting. */
    private record Spent(double pressed, double circulated, double settled, double granted) {

        Spent and(Spent more) {
            return new Spent(
                    pressed + more.pressed,
                    circulated + more.circulated,
                    settled + more.settled,
                    granted + more.granted);
        }

        double finalised() {
            return settled + granted;
        }
    }

    @Test
    void aListOfThousandsIsAboutAsQuickAsTheBareLoop() {
        byList(WARM);
        inALoop(WARM);
        countStatements();
        Spent list = new Spent(0, 0, 0, 0);
        Spent loop = list;
        for (int turn = 0; turn < TURNS; turn++) {
            list = list.and(byList(REQUESTS / TURNS));
            loop = loop.and(inALoop(REQUESTS / TURNS));
        }
        String database = TestDatabase.isPostgres() ? "PostgreSQL" : "H2 (file)";
        System.out.printf(
                Locale.ROOT,
                "%d requests on %s: buttons answered in %.2f s; circulated in %.1f s (bare loop %.1f s, %.0f %%),"
                        + " finalised in %.1f s, of which settled %.1f s (bare loop %.1f s and %.1f s, %.0f %%)%n",
                REQUESTS,
                database,
                list.pressed() / TURNS,
                list.circulated(),
                loop.circulated(),
                100 * loop.circulated() / list.circulated(),
                list.finalised(),
                list.settled(),
                loop.finalised(),
                loop.settled(),
                100 * loop.finalised() / list.finalised());
        assertThat(100 * loop.circulated() / list.circulated()).isGreaterThanOrEqualTo(LEAST_PERCENT);
        assertThat(100 * loop.finalised() / list.finalised()).isGreaterThanOrEqualTo(LEAST_PERCENT);
    }

    private Spent byList(int count) {
        tale.requests.clock.set(TestTime.OPEN);
        Round round = aRound();
        ready.write(round, count);
        ListId id = tale.begun(round);
        double pressed = seconds(() -> tale.office.circulate(id, 1, ListStory.OFFICER));
        double circulated = seconds(() -> tale.run(id));
        tale.silenceEnds(id);
        double finalise = seconds(() -> tale.office.finalise(id, ListStory.OFFICER));
        double settled = seconds(() -> tale.run(id));
        double granted = seconds(this::grant);
        assertThat(tale.desk.progress(id).settled()).isEqualTo(count);
        assertThat(tale.list(id).isFinal()).isTrue();
        return new Spent(pressed + finalise, circulated, settled, granted);
    }

    /** What one request costs of questions to the database. */
    private void countStatements() {
        Round round = aRound();
        ready.write(round, WARM);
        ListId id = tale.begun(round);
        tale.office.circulate(id, 1, ListStory.OFFICER);
        int circulating = statements.during(() -> tale.run(id)).size();
        tale.silenceEnds(id);
        tale.office.finalise(id, ListStory.OFFICER);
        int settling = statements.during(() -> tale.run(id)).size();
        int granting = statements.during(this::grant).size();
        List<String> bare =
                ready.write(aRound(), WARM).stream().map(r -> r.id().toString()).toList();
        int telling = statements
                .during(() -> bare.forEach(one -> wake("listCirculated", one)))
                .size();
        toCirculated();
        int waking = statements
                .during(() -> bare.forEach(one -> wake("silenceEnded", one)))
                .size();
        System.out.printf(
                Locale.ROOT,
                "statements a request: circulating %.1f (bare %.1f), settling %.1f (bare %.1f), granting %.1f%n",
                circulating / (double) WARM,
                telling / (double) WARM,
                settling / (double) WARM,
                waking / (double) WARM,
                granting / (double) WARM);
        grant();
    }

    private Spent inALoop(int count) {
        tale.requests.clock.set(TestTime.OPEN);
        List<String> ids = ready.write(aRound(), count).stream()
                .map(r -> r.id().toString())
                .toList();
        double circulated = seconds(() -> ids.forEach(id -> wake("listCirculated", id)));
        toCirculated();
        double settled = seconds(() -> ids.forEach(id -> wake("silenceEnded", id)));
        return new Spent(0, circulated, settled, seconds(this::grant));
    }

    /** The loop wakes the engine alone; granting needs the request where it stands then. */
    private void toCirculated() {
        jdbc.sql("update accreditation_request set state = 'CIRCULATED' where state = 'RECOMMENDED'")
                .update();
    }

    private void wake(String message, String request) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(request)
                .correlate();
    }

    /** The engine’s own jobs, one for each organisation. */
    private void grant() {
        List<Job> jobs = management
                .createJobQuery()
                .activityId("grantAccreditation")
                .executable()
                .list();
        jobs.forEach(job -> management.executeJob(job.getId()));
    }

    /** Papers are examined one by one, and this is not about them. */
    private Round aRound() {
        return tale.requests.rounds.aRound(tree -> tree.putArray("documents"));
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }
}
