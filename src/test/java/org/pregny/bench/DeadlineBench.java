package org.pregny.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pregny.Browser;
import org.pregny.PregnyTest;
import org.pregny.TestDatabase;
import org.pregny.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Prints how many applications a second come in over HTTP in the last second before the deadline, by 1, 8 and 64 at once;
 * every eighth is sent twice. Nothing may be lost and nothing doubled, that much it asserts.
 */
@PregnyTest
@Tag("bench")
class DeadlineBench {

    private static final int APPLICATIONS = 240;
    private static final int TWICE = 8;
    private static final String BODY = """
            {"event":"hearing-2","language":"en","contactName":"Wanjiru Kamau","contactEmail":"%s","organisation":
            {"name":"Pamoja Migrants Network","country":"KE","category":"NGO","basis":"ECOSOC","reference":""},
            "representatives":[{"nameOnId":"Amina Otieno","nameToPrint":"","email":"amina@example.org",
            "documentType":"PASSPORT","documentLastFour":"12AB","holdsGroundsPass":false}]}""";

    @LocalServerPort
    int port;

    @Autowired
    TestTime.SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    /** What one level of load came to. */
    record Run(int submitters, double perSecond, double median, double p99) {}

    @BeforeEach
    void itIsTheLastSecond() {
        clock.set("2017-09-04T23:59:59+02:00");
    }

    @Test
    void printsApplicationsASecondAndLosesNone() throws Exception {
        measure(4);
        List<Run> runs = new ArrayList<>();
        for (int submitters : List.of(1, 8, 64)) {
            runs.add(measure(submitters));
        }
        Run one = runs.get(0);
        System.out.println(
                "Applications in the last second, on " + (TestDatabase.isPostgres() ? "PostgreSQL" : "H2 (file)"));
        runs.forEach(run -> System.out.printf(
                Locale.ROOT,
                "%2d at once: %6.1f/s (x %.2f), median %7.1f ms, p99 %7.1f ms (x %.1f)%n",
                run.submitters(),
                run.perSecond(),
                run.perSecond() / one.perSecond(),
                run.median(),
                run.p99(),
                run.p99() / one.p99()));
    }

    private Run measure(int submitters) throws Exception {
        String round = UUID.randomUUID() + ".example";
        AtomicInteger next = new AtomicInteger();
        ConcurrentLinkedQueue<Double> times = new ConcurrentLinkedQueue<>();
        ConcurrentLinkedQueue<String> ids = new ConcurrentLinkedQueue<>();
        List<Future<?>> work = new ArrayList<>();
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(submitters)) {
            for (int i = 0; i < submitters; i++) {
                Browser client = new Browser(port);
                work.add(threads.submit(() -> {
                    for (int n = next.getAndIncrement(); n < APPLICATIONS; n = next.getAndIncrement()) {
                        ids.add(send(client, n, round, times));
                    }
                }));
            }
            for (Future<?> each : work) {
                each.get();
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        assertNoneLostAndNoneDoubled(ids, round);
        List<Double> sorted = times.stream().sorted().toList();
        return new Run(submitters, times.size() / seconds, sorted.get(sorted.size() / 2), sorted.get((int)
                (sorted.size() * 0.99)));
    }

    private static String send(Browser client, int n, String round, ConcurrentLinkedQueue<Double> times) {
        String first = sendOnce(client, n, round, times);
        if (n % TWICE == 0) {
            assertThat(sendOnce(client, n, round, times)).isEqualTo(first);
        }
        return first;
    }

    private static String sendOnce(Browser client, int n, String round, ConcurrentLinkedQueue<Double> times) {
        String body = BODY.formatted("c" + n + "@" + round);
        long start = System.nanoTime();
        HttpResponse<String> answer = client.postJson("/api/v1/applications", body, "Idempotency-Key", "key-" + n);
        times.add((System.nanoTime() - start) / 1e6);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private void assertNoneLostAndNoneDoubled(ConcurrentLinkedQueue<String> ids, String round) {
        long kept = jdbc.sql("select count(*) from application a join receipt r on r.application_id = a.id"
                        + " where contact_email like :round and state = 'UNDER_REVIEW'")
                .param("round", "%@" + round)
                .query(Long.class)
                .single();
        assertThat(ids.stream().distinct().count()).isEqualTo(APPLICATIONS);
        assertThat(kept).isEqualTo(APPLICATIONS);
    }
}
