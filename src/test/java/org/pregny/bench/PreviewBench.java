package org.pregny.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.TestDatabase;
import org.pregny.TestTime;
import org.pregny.application.Receipt;
import org.pregny.event.ChangePreview;
import org.pregny.event.DateStatus;
import org.pregny.event.Event;
import org.pregny.event.EventFacts;
import org.pregny.process.EventStory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** How long an organiser waits to see what a move would touch: 5,000 passes of one event. */
@PregnyTest
@Tag("bench")
class PreviewBench {

    private static final int PASSES = 5000;
    private static final int EACH = 20;
    private static final int WARM_UP = 10;
    private static final int ROUNDS = 41;
    private static final double ALLOWED_MS = 1000;

    @Autowired
    EventStory tale;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void aMoveOf5000PassesIsPreviewedWithinASecond() {
        tale.story.clock.set(TestTime.OPEN);
        Event hearing = tale.aHearing(tree -> {});
        multiply(tale.approved(hearing));
        Event moved = hearing.with(EventFacts.of(hearing).movedTo(DateStatus.CONFIRMED, LocalDate.parse("2017-10-18")));

        double[] times = new double[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            long before = System.nanoTime();
            ChangePreview preview = tale.office.preview(moved);
            double took = (System.nanoTime() - before) / 1e6;
            assertThat(preview.passes()).isEqualTo(PASSES);
            times[Math.max(round, 0)] = took;
        }
        Arrays.sort(times);
        System.out.printf(
                "preview of a move of %d passes on %s: median %.1f ms, slowest %.1f ms%n",
                PASSES, TestDatabase.isPostgres() ? "PostgreSQL" : "H2 (file)", times[ROUNDS / 2], times[ROUNDS - 1]);
        assertThat(times[ROUNDS / 2]).isLessThan(ALLOWED_MS);
    }

    /** The one person with a pass, so many times: as rows, for only the reading is measured. */
    private void multiply(Receipt receipt) {
        Map<String, Object> application = row("application", "id", receipt.id().uuid());
        Map<String, Object> person =
                row("representative", "application_id", receipt.id().uuid());
        Map<String, Object> pass = row("pass", "application_id", receipt.id().uuid());
        pass.remove("sheet");
        for (int made = 1; made < PASSES; made++) {
            if (made % EACH == 0) {
                application.put("id", UUID.randomUUID());
                application.put("number", "B" + made);
                application.put("submission_key", UUID.randomUUID().toString());
                insert("application", application);
            }
            person.put("id", UUID.randomUUID());
            person.put("application_id", application.get("id"));
            person.put("position", made);
            insert("representative", person);
            pass.put("id", UUID.randomUUID());
            pass.put("representative_id", person.get("id"));
            pass.put("application_id", application.get("id"));
            pass.put("number", "B" + made);
            pass.put("short_id", pass.get("id").toString().replace("-", "").substring(0, 10));
            insert("pass", pass);
        }
    }

    private Map<String, Object> row(String table, String column, UUID value) {
        Map<String, Object> row = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        row.putAll(jdbc.queryForMap("select * from " + table + " where " + column + " = ?", value));
        return row;
    }

    private void insert(String table, Map<String, Object> row) {
        String columns = String.join(", ", row.keySet());
        String marks = String.join(", ", row.keySet().stream().map(c -> "?").toList());
        jdbc.update(
                "insert into " + table + " (" + columns + ") values (" + marks + ")",
                row.values().toArray());
    }
}
