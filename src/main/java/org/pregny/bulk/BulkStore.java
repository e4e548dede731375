package org.pregny.bulk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pregny.application.RefusalReason;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of runs. */
@Repository
class BulkStore {

    private final JdbcClient jdbc;

    BulkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(BulkRun run) {
        jdbc.sql("insert into bulk_run (id, opened_by, opened_at, state, waiting, unconfirmed)"
                        + " values (:id, :by, :at, :state, false, false)")
                .param("id", run.id().uuid())
                .param("by", run.openedBy())
                .param("at", SqlTime.of(run.openedAt()))
                .param("state", run.state().name())
                .update();
    }

    Optional<BulkRun> find(BulkRunId id) {
        return one("select * from bulk_run where id = :id", id);
    }

    /** Keeps others from changing it until the transaction ends. */
    Optional<BulkRun> lock(BulkRunId id) {
        return one("select * from bulk_run where id = :id for update", id);
    }

    private Optional<BulkRun> one(String sql, BulkRunId id) {
        return jdbc.sql(sql).param("id", id.uuid()).query(BulkRows::run).optional();
    }

    void plan(BulkRunId id, BulkPlan plan) {
        jdbc.sql("update bulk_run set state = 'PLANNED', action = :action, reason = :reason, words = :words,"
                        + " receiver = :receiver, waiting = :waiting, unconfirmed = :unconfirmed where id = :id")
                .param("action", plan.action().name())
                .param(
                        "reason",
                        Optional.ofNullable(plan.reason())
                                .map(RefusalReason::name)
                                .orElse(null))
                .param("words", plan.words())
                .param("receiver", plan.receiver())
                .param("waiting", plan.waiting())
                .param("unconfirmed", plan.unconfirmed())
                .param("id", id.uuid())
                .update();
    }

    void start(BulkRunId id, Instant now) {
        jdbc.sql("update bulk_run set state = 'RUNNING', started_at = coalesce(started_at, :now), ended_at = null"
                        + " where id = :id")
                .param("now", SqlTime.of(now))
                .param("id", id.uuid())
                .update();
    }

    void stop(BulkRunId id, Instant now) {
        jdbc.sql("update bulk_run set state = 'STOPPED', ended_at = :now where id = :id")
                .param("now", SqlTime.of(now))
                .param("id", id.uuid())
                .update();
    }

    /** True for the one who finds that nothing is left to do. */
    boolean finish(BulkRunId id, Instant now) {
        return jdbc.sql("update bulk_run set state = 'FINISHED', ended_at = :now where id = :id"
                                + " and state = 'RUNNING' and not exists (select 1 from bulk_item"
                                + " where run_id = :id and state = 'WAITING')")
                        .param("now", SqlTime.of(now))
                        .param("id", id.uuid())
                        .update()
                > 0;
    }

    /** The oldest first. */
    List<BulkRun> running() {
        return jdbc.sql("select * from bulk_run where state = 'RUNNING' order by started_at, id")
                .query(BulkRows::run)
                .list();
    }

    /** The newest first; of everybody if the name is null. */
    List<BulkRun> startedBy(String signInName, int most) {
        return jdbc.sql("select * from bulk_run where started_at is not null"
                        + (signInName == null ? "" : " and opened_by = :by")
                        + " order by opened_at desc, id limit :most")
                .params(signInName == null ? Map.of() : Map.of("by", signInName))
                .param("most", most)
                .query(BulkRows::run)
                .list();
    }

    /** What was chosen so long ago and never started. */
    int forget(Instant before) {
        String old = "select id from bulk_run where started_at is null and opened_at < :before";
        jdbc.sql("delete from bulk_item where run_id in (" + old + ")")
                .param("before", SqlTime.of(before))
                .update();
        return jdbc.sql("delete from bulk_run where started_at is null and opened_at < :before")
                .param("before", SqlTime.of(before))
                .update();
    }
}
