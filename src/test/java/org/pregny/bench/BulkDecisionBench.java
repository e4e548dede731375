package org.pregny.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pregny.Browser;
import org.pregny.PregnyTest;
import org.pregny.TestDatabase;
import org.pregny.TestTime;
import org.pregny.application.ApplicationId;
import org.pregny.application.OrganisationEntry;
import org.pregny.application.Receipt;
import org.pregny.bulk.TimedBulk;
import org.pregny.event.Event;
import org.pregny.process.EventStory;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Bulk approval of thousands of applications beside a bare loop that completes the same tasks of the engine in the same
 * state of the model, each in its own transaction: the people of the loop are approved beforehand and unmeasured, so
 * that both write the same letter and set the same passes going. The two take turns, so that whatever else the machine
 * does befalls both; {@code pregny.bench.applications} sets how many each does. While the last turn runs, pages are
 * asked for.
 */
@PregnyTest
@Tag("bench")
class BulkDecisionBench {

    private static final int APPLICATIONS = Integer.getInteger("pregny.bench.applications", 2000);
    private static final int PEOPLE = 2;
    private static final int TURNS = 5;

    @LocalServerPort
    int port;

    @Autowired
    EventStory tale;

    @Autowired
    TimedBulk bulk;

    @Autowired
    TaskService tasks;

    @Autowired
    TestStaff staff;

    @Autowired
    JdbcClient jdbc;

    private Event event;
    private int submitted;

    @BeforeEach
    void itIsTheTwentyFirstOfAugust() {
        tale.story.clock.set(TestTime.OPEN);
        staff.add(TimedBulk.REVIEWER, "REVIEWER");
        event = tale.aHearing(tree -> {});
    }

    @Test
    void printsTheRateOfBulkApprovalBesideTheBareLoop() throws Exception {
        int turn = APPLICATIONS / TURNS;
        inBulk(submitted(turn / 4));
        inALoop(submitted(turn / 4));
        double bulkSeconds = 0;
        double loopSeconds = 0;
        for (int i = 0; i < TURNS; i++) {
            bulkSeconds += inBulk(submitted(turn));
            loopSeconds += inALoop(submitted(turn));
        }
        int all = turn * TURNS;
        System.out.printf(
                Locale.ROOT,
                "%d applications of %d people on %s: in bulk %.1f/s, bare loop %.1f/s, %.0f %%%n",
                all,
                PEOPLE,
                TestDatabase.isPostgres() ? "PostgreSQL" : "H2 (file)",
                all / bulkSeconds,
                all / loopSeconds,
                100 * loopSeconds / bulkSeconds);
        printPagesMeanwhile(submitted(APPLICATIONS));
    }

    private double inBulk(List<ApplicationId> all) {
        TimedBulk.Times times = bulk.prepare(all);
        long start = System.nanoTime();
        bulk.work();
        double seconds = (System.nanoTime() - start) / 1e9;
        assertThat(bulk.done(times.run())).isEqualTo(all.size());
        return seconds;
    }

    private double inALoop(List<ApplicationId> all) {
        List<String> ids = new ArrayList<>();
        for (ApplicationId id : all) {
            jdbc.sql(
                            "update representative set state = 'APPROVED', decided_at = current_timestamp where application_id = :id")
                    .param("id", id.uuid())
                    .update();
            ids.add(tasks.createTaskQuery()
                    .processInstanceBusinessKey(id.toString())
                    .singleResult()
                    .getId());
        }
        long start = System.nanoTime();
        ids.forEach(id -> tasks.complete(id, Map.of("reviewOutcome", "DECIDED")));
        return (System.nanoTime() - start) / 1e9;
    }

    /** Preview, progress and work list, as long as thousands of cases are being decided. */
    private void printPagesMeanwhile(List<ApplicationId> all) throws Exception {
        Browser browser = new Browser(port).signIn(TimedBulk.REVIEWER, TestStaff.PASSWORD);
        TimedBulk.Times times = bulk.prepare(all);
        System.out.printf(
                Locale.ROOT,
                "%d chosen in %.2f s, previewed in %.2f s%n",
                all.size(),
                times.choosing(),
                times.planning());
        List<Double> asked = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<?>> work = IntStream.range(0, 2)
                    .<Future<?>>mapToObj(n -> threads.submit(bulk::work))
                    .toList();
            while (!work.stream().allMatch(Future::isDone)) {
                asked.add(seconds(browser, "/en/bulk/" + times.run()));
                asked.add(seconds(browser, "/en/review?view=ALL"));
            }
        }
        asked.sort(null);
        System.out.printf(
                Locale.ROOT,
                "%d pages while it ran: median %.0f ms, p99 %.0f ms, longest %.0f ms%n",
                asked.size(),
                asked.get(asked.size() / 2) * 1e3,
                asked.get((int) (asked.size() * 0.99)) * 1e3,
                asked.get(asked.size() - 1) * 1e3);
    }

    private static double seconds(Browser browser, String path) {
        long start = System.nanoTime();
        assertThat(browser.get(path).statusCode()).isEqualTo(200);
        return (System.nanoTime() - start) / 1e9;
    }

    private List<ApplicationId> submitted(int count) {
        return IntStream.range(0, count).mapToObj(i -> submit().id()).toList();
    }

    private Receipt submit() {
        var application = anApplication().by(OrganisationEntry.of(word() + " " + word(), "KE", "NGO", "ECOSOC", ""));
        for (int i = 0; i < PEOPLE; i++) {
            application = application.of(
                    aRepresentative("Bench " + word() + " Person", UUID.randomUUID() + "@example.org", "12AB"));
        }
        return tale.submit(event, application);
    }

    /** One that nobody else has, in letters. */
    private String word() {
        return "Q"
                + Integer.toString(submitted++, 26)
                        .chars()
                        .mapToObj(c -> String.valueOf((char) ('a' + Character.digit(c, 26))))
                        .reduce("", String::concat);
    }
}
