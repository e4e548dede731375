package org.pregny.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.anApplication;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.TestDatabase;
import org.pregny.TestTime;
import org.pregny.application.ListAudience;
import org.pregny.application.Receipt;
import org.pregny.event.Event;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Language;
import org.pregny.kernel.SqlTime;
import org.pregny.process.EventStory;
import org.pregny.report.Export;
import org.pregny.report.ExportDesk;
import org.pregny.report.ExportOrder;
import org.pregny.report.LeadBoard;
import org.pregny.report.ReportFormat;
import org.pregny.report.ReportKind;
import org.pregny.report.ReportScope;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Prints how long the lead's figures take with 100,000 open tasks and as many done, and how long lists of 20,000 people take
 * and how much memory they hold while they are written.
 */
@PregnyTest
@Tag("bench")
class ReportBench {

    private static final int TASKS = 100_000;
    private static final int DELEGATIONS = 5_000;
    private static final int PEOPLE = 4;
    private static final int BATCH = 5_000;
    private static final int RUNS = 5;

    @Autowired
    EventStory tale;

    @Autowired
    LeadBoard board;

    @Autowired
    ExportDesk exports;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate once;

    @Test
    void printsTheLeadsFiguresOfAHundredThousandOpenTasks() {
        tale.story.clock.set(TestTime.OPEN);
        Event event = tale.aHearing(tree -> {});
        Receipt receipt = tale.approved(event, anApplication());
        multiplyTasks(receipt);
        board.figures(event);

        List<Long> times = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            times.add(millis(() -> board.figures(event)));
        }
        long all = millis(() -> board.figures(null));
        print("lead's figures, %,d open and %,d done: %s ms; of all events %d ms", TASKS, TASKS, times, all);
        assertThat(board.figures(event).open().tasks()).isEqualTo(TASKS);
    }

    @Test
    void printsListsOfTwentyThousandPeople() throws Exception {
        tale.story.clock.set(TestTime.OPEN);
        Event event = tale.aHearing(tree -> {});
        multiplyPeople(tale.approved(event, anApplication()));

        for (ReportFormat format : ReportKind.PARTICIPANTS.formats()) {
            Export export = exports.register(
                    new ExportOrder(
                            ReportScope.of(event.code()),
                            ReportKind.PARTICIPANTS,
                            format,
                            ListAudience.STAFF,
                            Language.EN,
                            "Bench"),
                    Actor.staff("bench"));
            Held held = new Held();
            long fast = millis(() -> write(export, OutputStream.nullOutputStream()));
            write(export, held);
            print(
                    "%s of %,d people: %d ms, %,d kB; held %,d to %,d kB beyond what was held before",
                    format, export.rows(), fast, held.written / 1024, held.least / 1024, held.most / 1024);
        }
    }

    private void write(Export export, OutputStream out) {
        try {
            exports.write(export, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void multiplyTasks(Receipt receipt) {
        UUID task = jdbc.queryForObject(
                "select id from review_task where application_id = ?",
                UUID.class,
                receipt.id().uuid());
        Instant now = TestTime.OPEN;
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < 2 * TASKS; i++) {
            boolean open = i < TASKS;
            Instant opened = now.minus(Duration.ofMinutes(i % 57_600));
            rows.add(new Object[] {
                UUID.randomUUID(),
                UUID.randomUUID(),
                SqlTime.of(opened),
                SqlTime.of(opened.plus(Duration.ofDays(7))),
                open ? "OPEN" : "DONE",
                i % 3 == 0 ? null : "reviewer-" + i % 20,
                open ? null : "DECIDED",
                open ? null : SqlTime.of(opened.plus(Duration.ofMinutes(i % 20_000))),
                open ? null : "reviewer-" + i % 20,
                task
            });
        }
        batch("""
                insert into review_task (id, application_id, stage, event_code, application_number, organisation_name,
                    country, category, basis, basis_verdict, representatives, round, opened_at, due_at, overdue, state,
                    assignee, outcome, done_at, done_by, version)
                select ?, ?, stage, event_code, application_number, organisation_name, country, category, basis,
                    basis_verdict, representatives, 1, ?, ?, false, ?, ?, ?, ?, ?, 0 from review_task where id = ?""", rows);
    }

    private void multiplyPeople(Receipt receipt) {
        UUID from = receipt.id().uuid();
        List<Object[]> profiles = new ArrayList<>();
        List<Object[]> organisations = new ArrayList<>();
        List<Object[]> applications = new ArrayList<>();
        List<Object[]> people = new ArrayList<>();
        for (int i = 0; i < DELEGATIONS; i++) {
            UUID profile = UUID.randomUUID();
            UUID organisation = UUID.randomUUID();
            UUID application = UUID.randomUUID();
            String name = "Organisation of Migrants No. " + Integer.toString(i * 7_919 % 50_000, 36);
            profiles.add(new Object[] {profile, name, SqlTime.of(TestTime.OPEN)});
            organisations.add(new Object[] {organisation, name, profile, from});
            applications.add(new Object[] {application, "B" + i, organisation, application.toString(), from});
            for (int position = 0; position < PEOPLE; position++) {
                people.add(new Object[] {
                    UUID.randomUUID(), application, position, "Person Number " + i + " " + position, from
                });
            }
        }
        batch(
                "insert into organisation_profile (id, name, acronym, country, category, website, registered_at)"
                        + " values (?, ?, '', 'KE', 'NGO', '', ?)",
                profiles);
        batch(
                "insert into organisation (id, name, name_key, country, category, basis, reference, registered_at, profile)"
                        + " select ?, ?, name_key, country, category, basis, reference, registered_at, ? from organisation"
                        + " where id = (select organisation_id from application where id = ?)",
                organisations);
        batch(
                "insert into application (id, number, event_code, organisation_id, language, contact_name, contact_email,"
                        + " state, submission_key, submission_digest, submitted_at, review_due_at, version, category)"
                        + " select ?, ?, event_code, ?, language, contact_name, contact_email, state, ?, submission_digest,"
                        + " submitted_at, review_due_at, version, category from application where id = ?",
                applications);
        batch(
                "insert into representative (id, application_id, position, name_on_id, name_to_print, email, document_type,"
                        + " document_last_four, holds_grounds_pass, state, function_title)"
                        + " select ?, ?, ?, name_on_id, ?, email, document_type, document_last_four, holds_grounds_pass, state,"
                        + " 'Director of programmes' from representative where application_id = ? and position = 0",
                people);
    }

    private void batch(String sql, List<Object[]> rows) {
        for (int from = 0; from < rows.size(); from += BATCH) {
            List<Object[]> some = rows.subList(from, Math.min(rows.size(), from + BATCH));
            once.executeWithoutResult(status -> jdbc.batchUpdate(sql, some));
        }
    }

    private static long millis(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static void print(String words, Object... args) {
        System.out.printf(Locale.ROOT, (TestDatabase.isPostgres() ? "PostgreSQL: " : "H2: ") + words + "%n", args);
    }

    /** Looks now and then at what is still held after a collection. */
    private static final class Held extends OutputStream {

        private static final int STEP = 100_000;

        private final long before = live();
        private long written;
        private long next = STEP;
        private long least = Long.MAX_VALUE;
        private long most;

        @Override
        public void write(int b) {
            written++;
            look();
        }

        @Override
        public void write(byte[] b, int off, int len) {
            written += len;
            look();
        }

        private void look() {
            if (written >= next) {
                next = written + STEP;
                long held = live() - before;
                least = Math.min(least, held);
                most = Math.max(most, held);
            }
        }

        private static long live() {
            System.gc();
            return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        }
    }
}
