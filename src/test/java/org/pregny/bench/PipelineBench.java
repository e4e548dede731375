package org.pregny.bench;

import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pregny.Applications;
import org.pregny.CrowdedEvents;
import org.pregny.PregnyApplication;
import org.pregny.SmtpListener;
import org.pregny.TestDatabase;
import org.pregny.application.ApplicationDesk;
import org.pregny.application.ApplicationId;
import org.pregny.application.DecisionDesk;
import org.pregny.application.Representative;
import org.pregny.application.RepresentativeId;
import org.pregny.application.RepresentativeVerdict;
import org.pregny.application.SubmissionDesk;
import org.pregny.event.EventCode;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Language;
import org.pregny.pass.PassOffice;
import org.pregny.pass.PassRenewal;
import org.pregny.review.ReviewDesk;
import org.pregny.review.ReviewTaskId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * From the approval of thousands to the moment when a mail server has taken the last pass: Pregny as delivered, a bare
 * loop that does the same without an engine, and the engine as most would ship it. The three take turns, so that
 * whatever else the machine does befalls all of them; {@code pregny.bench.people} sets how many people.
 */
@Tag("bench")
@SpringBootTest(
        classes = PregnyApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "pregny.review.grace=PT0S")
@ContextConfiguration(initializers = TestDatabase.class)
@ActiveProfiles("demo")
class PipelineBench {

    private static final int PEOPLE = Integer.getInteger("pregny.bench.people", 5000);
    private static final int TURNS = 5;
    private static final int EACH = 50;
    /** The shipped engine is so slow that a part of the people is enough. */
    private static final int SHIPPED_SHARE = 5;

    private static final int THREADS = 3;
    private static final Actor REVIEWER = Actor.staff("bench");
    private static final SmtpListener MAILS = listener();

    @Autowired
    SubmissionDesk submissions;

    @Autowired
    ApplicationDesk applications;

    @Autowired
    ReviewDesk reviews;

    @Autowired
    DecisionDesk decisions;

    @Autowired
    PassOffice passes;

    @Autowired
    PassRenewal renewal;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource database;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    ApplicationEventPublisher publisher;

    @Autowired
    JobExecutor jobs;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) throws IOException {
        String events = CrowdedEvents.file(Files.createTempDirectory("pregny-bench"), EACH)
                .toString();
        settings.add("pregny.event.files", () -> "file:" + events);
        settings.add("spring.mail.host", () -> "localhost");
        settings.add("spring.mail.port", MAILS::port);
    }

    @Test
    void printsTheRateFromApprovalToMail() throws Exception {
        PipelineTimes times = new PipelineTimes(MAILS);
        int batch = Math.max(1, PEOPLE / TURNS / EACH);
        int shippedBatch = Math.max(1, batch / SHIPPED_SHARE);
        for (int turn = 0; turn <= TURNS; turn++) {
            times.time("Pregny", EACH, submitted(batch), this::decideAsPregny);
            times.time("bare loop", EACH, submitted(batch), this::decideInABareLoop);
            jobs.shutdown();
            try (ShippedEngine shipped = new ShippedEngine(database, transactions, publisher, passes, renewal)) {
                times.time("as most ship it", EACH, submitted(shippedBatch), all -> decideAsShipped(all, shipped));
            } finally {
                jobs.start();
            }
            if (turn == 0) {
                times.forget();
            }
        }
        times.print("From approval to mail on " + (TestDatabase.isPostgres() ? "PostgreSQL" : "H2 (file)"));
    }

    private void decideAsPregny(List<ApplicationId> all) {
        for (ApplicationId id : all) {
            ReviewTaskId task = jdbc.sql("select id from review_task where application_id = :id and state = 'OPEN'")
                    .param("id", id.uuid())
                    .query((row, n) -> new ReviewTaskId(row.getObject(1, UUID.class)))
                    .single();
            reviews.claim(task, REVIEWER);
            reviews.decide(task, verdicts(id), REVIEWER);
        }
    }

    private void decideInABareLoop(List<ApplicationId> all) {
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            for (ApplicationId id : all) {
                approved(id).forEach(person -> threads.execute(() -> serve(person)));
            }
        }
    }

    private void serve(RepresentativeId person) {
        new TransactionTemplate(transactions).executeWithoutResult(t -> {
            passes.issue(person);
            passes.render(person);
            passes.send(person);
        });
    }

    private void decideAsShipped(List<ApplicationId> all, ShippedEngine shipped) {
        all.forEach(id -> shipped.start(approved(id)));
    }

    private List<RepresentativeId> approved(ApplicationId id) {
        return new TransactionTemplate(transactions).execute(t -> {
            decisions.decide(applications.hold(id), verdicts(id), REVIEWER);
            return decisions.announceDecision(id);
        });
    }

    private List<RepresentativeVerdict> verdicts(ApplicationId id) {
        return applications.caseOf(id).representatives().stream()
                .map(Representative::id)
                .map(RepresentativeVerdict::approve)
                .toList();
    }

    private List<ApplicationId> submitted(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> submissions
                        .submit(
                                EventCode.of(CrowdedEvents.CODE),
                                crowd(),
                                Language.EN,
                                UUID.randomUUID().toString())
                        .id())
                .toList();
    }

    private static org.pregny.application.Submission crowd() {
        Applications crowd = anApplication();
        for (int i = 0; i < EACH; i++) {
            crowd = crowd.of(
                    aRepresentative("Amina Wanjiru Otieno " + (char) ('a' + i % 26), "p" + i + "@example.org"));
        }
        return crowd.from("contact@example.org").build();
    }

    private static SmtpListener listener() {
        try {
            return SmtpListener.open().withoutContents().start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
