package org.pregny.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pregny.Browser;
import org.pregny.CountedStatements;
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
 * that both write the same letter and set the same passes going. Both are one thread, and they take turns, so that
 * whatever else the machine does befalls both; {@code pregny.bench.applications} sets how many each does. At the end
 * pages are asked for while cases are being decided.
 */
@PregnyTest
@Tag("bench")
class BulkDecisionBench {

    private static final int APPLICATIONS = Integer.getInteger("pregny.bench.applications", 2000);
    private static final int PEOPLE = 2;
    private static final int TURNS = 10;
    /** The aim is 80; below this something has been lost again. */
    private static final double LEAST_PERCENT = 70;

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
    CountedStatements statements;

    @Autowired
    JdbcClient jdbc;

    private final AtomicInteger words = new AtomicInteger();
    private Event event;

    @BeforeEach
    void itIsTheTwentyFirstOfAugust() {
        tale.story.clock.set(TestTime.OPEN);
        staff.add(TimedBulk.REVIEWER, "REVIEWER");
        event = tale.aHearing(tree -> {});
    }

    @Test
    void bulkApprovalIsAlmostAsQuickAsTheBareLoop() throws Exception {
        int turn = APPLICATIONS / TURNS;
        long start = System.nanoTime();
        List<ApplicationId> all = submitted(2 * (TURNS + 1) * turn);
        System.out.printf(Locale.ROOT, "%d submitted in %.0f s%n", all.size(), (System.nanoTime() - start) / 1e9);
        inBulk(all.subList(0, turn));
        inALoop(all.subList(turn, 2 * turn));
        Spent inBulk = new Spent(0, 0);
        Spent inALoop = new Spent(0, 0);
        for (int from = 2 * turn; from < all.size(); from += 2 * turn) {
            inBulk = inBulk.and(inBulk(all.subList(from, from + turn)));
            inALoop = inALoop.and(inALoop(all.subList(from + turn, from + 2 * turn)));
        }
        double percent = 100 * inALoop.seconds() / inBulk.seconds();
        System.out.printf(
                Locale.ROOT,
                "%d applications of %d people on %s: in bulk %.1f/s, bare loop %.1f/s, %.0f %% (%.0f %% by time on the"
                        + " processor, without what a database apart does)%n",
                turn * TURNS,
                PEOPLE,
                TestDatabase.isPostgres() ? "PostgreSQL" : "H2 (file)",
                turn * TURNS / inBulk.seconds(),
                turn * TURNS / inALoop.seconds(),
                percent,
                100 * inALoop.ofProcessor() / inBulk.ofProcessor());
        printStatements();
        printPagesMeanwhile(submitted(2 * turn));
        assertThat(percent).isGreaterThanOrEqualTo(LEAST_PERCENT);
    }

    /** Seconds, on the clock and of this thread on the processor. */
    private record Spent(double seconds, double ofProcessor) {

        static Spent on(Runnable work) {
            long start = System.nanoTime();
            long busy = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            work.run();
            return new Spent(
                    (System.nanoTime() - start) / 1e9,
                    (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - busy) / 1e9);
        }

        Spent and(Spent more) {
            return new Spent(seconds + more.seconds, ofProcessor + more.ofProcessor);
        }
    }

    private Spent inBulk(List<ApplicationId> some) {
        TimedBulk.Times times = bulk.prepare(some);
        Spent spent = Spent.on(bulk::work);
        assertThat(bulk.done(times.run())).isEqualTo(some.size());
        return spent;
    }

    private Spent inALoop(List<ApplicationId> some) {
        List<String> ids = some.stream().map(this::approvedBeforehand).toList();
        return Spent.on(() -> ids.forEach(this::complete));
    }

    private void complete(String task) {
        tasks.complete(task, Map.of("reviewOutcome", "DECIDED"));
    }

    /** The task of the engine that waits for it. */
    private String approvedBeforehand(ApplicationId id) {
        jdbc.sql("update representative set state = 'APPROVED', decided_at = current_timestamp"
                        + " where application_id = :id")
                .param("id", id.uuid())
                .update();
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(id.toString())
                .singleResult()
                .getId();
    }

    /** What one case more costs the database, by its statements; a turn of twenty shares what is asked of all of them. */
    private void printStatements() throws Exception {
        List<ApplicationId> all = submitted(21);
        bulk.prepare(all.subList(0, 20));
        List<String> many = statements.during(bulk::work);
        String task = approvedBeforehand(all.get(20));
        List<String> one = statements.during(() -> complete(task));
        System.out.printf(
                Locale.ROOT, "statements for a case: in bulk %.1f, bare loop %d%n", many.size() / 20.0, one.size());
        if (Boolean.getBoolean("pregny.bench.statements")) {
            many.forEach(sql -> System.out.println("BULK " + sql.replaceAll("\\s+", " ")));
            one.forEach(sql -> System.out.println("LOOP " + sql.replaceAll("\\s+", " ")));
        }
    }

    /** Preview, progress and work list, as long as cases are being decided. */
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

    /** By the way of everybody who applies, on as many threads as there are processors. */
    private List<ApplicationId> submitted(int count) throws Exception {
        List<ApplicationId> all = new ArrayList<>();
        int processors = Runtime.getRuntime().availableProcessors();
        try (ExecutorService threads = Executors.newFixedThreadPool(processors)) {
            List<Future<Receipt>> receipts = IntStream.range(0, count)
                    .mapToObj(n -> threads.submit(this::submit))
                    .toList();
            for (Future<Receipt> receipt : receipts) {
                all.add(receipt.get().id());
            }
        }
        return all;
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
                + Integer.toString(words.incrementAndGet(), 26)
                        .chars()
                        .mapToObj(c -> String.valueOf((char) ('a' + Character.digit(c, 26))))
                        .reduce("", String::concat);
    }
}
