package org.pregny.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pregny.application.ApplicationId;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What reviewers leave with a case: their tasks, their notes, and when they looked. */
@Repository
class CaseRecordStore {

    /** A task and the asking reader's last look at its case. */
    record Opened(ReviewTask task, CaseLook look) {}

    private final JdbcClient jdbc;

    CaseRecordStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Opened> open(ReviewTaskId id, String reader) {
        return jdbc.sql("select t.*, l.looked_at, l.seen_before from review_task t left join case_look l"
                        + " on l.application_id = t.application_id and l.reader = :reader where t.id = :id")
                .param("id", id.uuid())
                .param("reader", reader)
                .query((row, n) -> new Opened(ReviewRows.task(row, n), look(row)))
                .optional();
    }

    /** All tasks about these applications, the oldest first, and the notes about the case of the one that is asked for. */
    List<CaseRound> rounds(ReviewTask asked, Collection<ApplicationId> applications) {
        Map<ReviewTaskId, CaseRound> rounds = new LinkedHashMap<>();
        jdbc.sql("select t.*, n.id as note_id, n.author, n.written_at, n.words, n.corrects from review_task t"
                        + " left join case_note n on n.application_id = t.application_id and t.id = :id"
                        + " where t.application_id in (:applications) order by t.opened_at, t.id, n.written_at, n.id")
                .param("id", asked.id().uuid())
                .param(
                        "applications",
                        applications.stream().map(ApplicationId::uuid).toList())
                .query(row -> {
                    ReviewTask task = ReviewRows.task(row, 0);
                    CaseRound round = rounds.computeIfAbsent(task.id(), id -> new CaseRound(task, new ArrayList<>()));
                    if (row.getObject("note_id", UUID.class) != null) {
                        round.notes().add(note(row, task.application()));
                    }
                });
        return List.copyOf(rounds.values());
    }

    Optional<CaseNote> note(UUID id) {
        return jdbc.sql("select n.*, n.id as note_id from case_note n where n.id = :id")
                .param("id", id)
                .query((row, n) -> note(row, new ApplicationId(row.getObject("application_id", UUID.class))))
                .optional();
    }

    void add(CaseNote note) {
        jdbc.sql("insert into case_note (id, application_id, author, written_at, words, corrects)"
                        + " values (:id, :application, :author, :at, :words, :corrects)")
                .param("id", note.id())
                .param("application", note.application().uuid())
                .param("author", note.author())
                .param("at", SqlTime.of(note.writtenAt()))
                .param("words", note.words())
                .param("corrects", note.corrects())
                .update();
    }

    Optional<CaseLook> look(ApplicationId application, String reader) {
        return jdbc.sql("select looked_at, seen_before from case_look"
                        + " where application_id = :application and reader = :reader")
                .param("application", application.uuid())
                .param("reader", reader)
                .query((row, n) -> look(row))
                .optional();
    }

    /** Remembers that the reader looks at this version now; {@code before} is what was remembered until now. */
    void looked(ApplicationId application, String reader, int version, CaseLook before, Instant now) {
        String sql = before.isFirst()
                ? "insert into case_look (application_id, reader, looked_at, seen_before, seen_version)"
                        + " values (:application, :reader, :now, :before, :version)"
                : "update case_look set looked_at = :now, seen_before = :before, seen_version = :version"
                        + " where application_id = :application and reader = :reader";
        jdbc.sql(sql)
                .param("application", application.uuid())
                .param("reader", reader)
                .param("now", SqlTime.of(now))
                .param("before", SqlTime.of(before.since(now)))
                .param("version", version)
                .update();
    }

    private static CaseLook look(ResultSet row) throws SQLException {
        return new CaseLook(SqlTime.instant(row, "looked_at"), SqlTime.instant(row, "seen_before"));
    }

    private static CaseNote note(ResultSet row, ApplicationId application) throws SQLException {
        return new CaseNote(
                row.getObject("note_id", UUID.class),
                application,
                row.getString("author"),
                SqlTime.instant(row, "written_at"),
                row.getString("words"),
                row.getObject("corrects", UUID.class));
    }
}
