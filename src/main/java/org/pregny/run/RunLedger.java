package org.pregny.run;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of a room's runs; {@link ItemLedger} keeps what is in them. */
public class RunLedger<R extends Run> {

    private final JdbcClient jdbc;
    private final RunTables tables;
    private final RowMapper<R> rows;

    protected RunLedger(JdbcClient jdbc, RunTables tables, RowMapper<R> rows) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.rows = rows;
    }

    public Optional<R> find(RunId id) {
        return one("", id);
    }

    /** Keeps others from changing it until the transaction ends. */
    public Optional<R> lock(RunId id) {
        return one(" for update", id);
    }

    private Optional<R> one(String how, RunId id) {
        return jdbc.sql("select * from " + tables.run() + " where id = :id" + how)
                .param("id", id.uuid())
                .query(rows)
                .optional();
    }

    /** The oldest first. */
    public List<R> running() {
        return jdbc.sql("select * from " + tables.run() + " where state = 'RUNNING' order by started_at, id")
                .query(rows)
                .list();
    }

    /** The newest first; of everybody if the name is null. */
    public List<R> startedBy(String signInName, int most) {
        return jdbc.sql("select * from " + tables.run() + " where started_at is not null"
                        + (signInName == null ? "" : " and opened_by = :by")
                        + " order by opened_at desc, id limit :most")
                .params(signInName == null ? Map.of() : Map.of("by", signInName))
                .param("most", most)
                .query(rows)
                .list();
    }

    /** Sets it going, or on. */
    public void start(RunId id, Instant now) {
        jdbc.sql("update " + tables.run() + " set state = 'RUNNING', started_at = coalesce(started_at, :now),"
                        + " ended_at = null where id = :id")
                .param("now", SqlTime.of(now))
                .param("id", id.uuid())
                .update();
    }

    public void stop(RunId id, Instant now) {
        jdbc.sql("update " + tables.run() + " set state = 'STOPPED', ended_at = :now where id = :id")
                .param("now", SqlTime.of(now))
                .param("id", id.uuid())
                .update();
    }

    /** True for the one who finds that nothing is left to do. */
    public boolean finish(RunId id, Instant now) {
        return jdbc.sql("update " + tables.run() + " set state = 'FINISHED', ended_at = :now where id = :id"
                                + " and state = 'RUNNING' and not exists (select 1 from " + tables.item()
                                + " where run_id = :id and state = 'WAITING')")
                        .param("now", SqlTime.of(now))
                        .param("id", id.uuid())
                        .update()
                > 0;
    }

    /** What was opened so long ago and never started. */
    public void forget(Instant before) {
        String old = " where started_at is null and opened_at < :before";
        jdbc.sql("delete from " + tables.item() + " where run_id in (select id from " + tables.run() + old + ")")
                .param("before", SqlTime.of(before))
                .update();
        jdbc.sql("delete from " + tables.run() + old)
                .param("before", SqlTime.of(before))
                .update();
    }
}
