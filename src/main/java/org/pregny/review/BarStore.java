package org.pregny.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pregny.application.ApplicationId;
import org.pregny.kernel.FoldedName;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Conflicts of interest, and the names that tasks carry because of them. */
@Repository
class BarStore {

    private final JdbcClient jdbc;

    BarStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Bar bar) {
        jdbc.sql("insert into review_bar (id, reviewer, application_id, organisation_key, organisation_name, kind,"
                        + " words, declared_at) values (:id, :reviewer, :application, :key, :name, :kind, :words, :at)")
                .param("id", bar.id())
                .param("reviewer", bar.reviewer())
                .param(
                        "application",
                        bar.application() == null ? null : bar.application().uuid())
                .param("key", bar.organisation() == null ? null : key(bar.organisation()))
                .param("name", bar.organisation())
                .param("kind", bar.kind().name())
                .param("words", bar.words())
                .param("at", SqlTime.of(bar.declaredAt()))
                .update();
    }

    Optional<Bar> find(UUID id) {
        return jdbc.sql("select * from review_bar where id = :id")
                .param("id", id)
                .query(BarStore::bar)
                .optional();
    }

    /** True once. */
    boolean lift(UUID id, Instant at) {
        return jdbc.sql("update review_bar set lifted_at = :at where id = :id and lifted_at is null")
                        .param("at", SqlTime.of(at))
                        .param("id", id)
                        .update()
                == 1;
    }

    /** What stands in the way of anybody with this case. */
    List<Bar> standing(ApplicationId application, String organisation) {
        return jdbc.sql("select * from review_bar where lifted_at is null"
                        + " and (application_id = :application or organisation_key = :key) order by declared_at, id")
                .param("application", application.uuid())
                .param("key", key(organisation))
                .query(BarStore::bar)
                .list();
    }

    List<Bar> standingWith(String organisation) {
        return jdbc.sql("select * from review_bar where lifted_at is null and organisation_key = :key"
                        + " order by declared_at, id")
                .param("key", key(organisation))
                .query(BarStore::bar)
                .list();
    }

    /** All that this reviewer has declared, the latest first. */
    List<Bar> declaredBy(String reviewer) {
        return jdbc.sql("select * from review_bar where reviewer = :reviewer order by declared_at desc, id")
                .param("reviewer", reviewer)
                .query(BarStore::bar)
                .list();
    }

    /** Whoever has decided on the application as a whole. */
    Set<String> deciders(ApplicationId application) {
        return Set.copyOf(jdbc.sql("select distinct done_by from review_task where application_id = :application"
                        + " and subject_id is null and outcome in (:verdicts)")
                .param("application", application.uuid())
                .param("verdicts", ReviewOutcome.VERDICTS)
                .query(String.class)
                .list());
    }

    /** Locked in the order in which everybody locks several tasks. */
    List<ReviewTask> lockOpenOf(ApplicationId application) {
        return jdbc.sql("select * from review_task where application_id = :application and state = 'OPEN'"
                        + " order by id for update")
                .param("application", application.uuid())
                .query(ReviewRows::task)
                .list();
    }

    /** Every open task of this organisation. */
    List<ReviewTask> lockOpenOf(String organisation) {
        return jdbc.sql("select * from review_task where organisation_key = :key and state = 'OPEN'"
                        + " order by id for update")
                .param("key", key(organisation))
                .query(ReviewRows::task)
                .list();
    }

    void bar(ReviewTaskId task, Set<String> names) {
        jdbc.sql("update review_task set barred = :names, version = version + 1 where id = :id")
                .param("names", TaskHolding.joined(names))
                .param("id", task.uuid())
                .update();
    }

    /** As tasks are sorted by. */
    static String key(String organisation) {
        return FoldedName.of(organisation).joined();
    }

    private static Bar bar(ResultSet row, int n) throws SQLException {
        UUID application = row.getObject("application_id", UUID.class);
        return new Bar(
                row.getObject("id", UUID.class),
                row.getString("reviewer"),
                application == null ? null : new ApplicationId(application),
                row.getString("organisation_name"),
                ConflictKind.valueOf(row.getString("kind")),
                row.getString("words"),
                SqlTime.instant(row, "declared_at"),
                SqlTime.instant(row, "lifted_at"));
    }
}
