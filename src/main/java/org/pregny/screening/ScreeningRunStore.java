package org.pregny.screening;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of runs; {@link ScreeningItemStore} keeps what is in them. */
@Repository
class ScreeningRunStore {

    private final JdbcClient jdbc;

    ScreeningRunStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ScreeningRun run) {
        jdbc.sql("insert into screening_run (id, action, opened_by, opened_at, state)"
                        + " values (:id, :action, :by, :at, :state)")
                .param("id", run.id().uuid())
                .param("action", run.action().name())
                .param("by", run.openedBy())
                .param("at", SqlTime.of(run.openedAt()))
                .param("state", run.state().name())
                .update();
    }

    Optional<ScreeningRun> find(ScreeningRunId id, boolean locked) {
        return jdbc.sql("select * from screening_run where id = :id" + (locked ? " for update" : ""))
                .param("id", id.uuid())
                .query(ScreeningRunStore::run)
                .optional();
    }

    /** The oldest first. */
    List<ScreeningRun> running() {
        return jdbc.sql("select * from screening_run where state = 'RUNNING' order by started_at, id")
                .query(ScreeningRunStore::run)
                .list();
    }

    /** The newest first; of everybody if the name is null. */
    List<ScreeningRun> startedBy(String signInName, int most) {
        return jdbc.sql("select * from screening_run where started_at is not null"
                        + (signInName == null ? "" : " and opened_by = :by")
                        + " order by opened_at desc, id limit :most")
                .params(signInName == null ? Map.of() : Map.of("by", signInName))
                .param("most", most)
                .query(ScreeningRunStore::run)
                .list();
    }

    /** Sets it going, or on; or stops it. */
    void state(ScreeningRunId id, ScreeningRun.State state, Instant now) {
        boolean running = state == ScreeningRun.State.RUNNING;
        jdbc.sql("update screening_run set state = :state, started_at = coalesce(started_at, :now), ended_at = :ended"
                        + " where id = :id")
                .param("state", state.name())
                .param("now", SqlTime.of(now))
                .param("ended", running ? null : SqlTime.of(now))
                .param("id", id.uuid())
                .update();
    }

    /** True for the one who finds that nothing is left to do. */
    boolean finish(ScreeningRunId id, Instant now) {
        return jdbc.sql("update screening_run set state = 'FINISHED', ended_at = :now where id = :id"
                                + " and state = 'RUNNING' and not exists (select 1 from screening_run_item"
                                + " where run_id = :id and state = 'WAITING')")
                        .param("now", SqlTime.of(now))
                        .param("id", id.uuid())
                        .update()
                > 0;
    }

    /** What was planned so long ago and never started. */
    void forget(Instant before) {
        String old = " where started_at is null and opened_at < :before";
        jdbc.sql("delete from screening_run_item where run_id in (select id from screening_run" + old + ")")
                .param("before", SqlTime.of(before))
                .update();
        jdbc.sql("delete from screening_run" + old)
                .param("before", SqlTime.of(before))
                .update();
    }

    ScreeningRunCounts counts(ScreeningRunId id) {
        Map<ScreeningRunItem.State, Integer> states = new EnumMap<>(ScreeningRunItem.State.class);
        Map<LeftAside, Integer> reasons = new EnumMap<>(LeftAside.class);
        jdbc.sql("select state, left_out, count(*) as requests from screening_run_item where run_id = :id"
                        + " group by state, left_out")
                .param("id", id.uuid())
                .query((RowCallbackHandler) row -> {
                    int requests = row.getInt("requests");
                    states.merge(ScreeningRunItem.State.valueOf(row.getString("state")), requests, Integer::sum);
                    if (row.getString("left_out") != null) {
                        reasons.merge(LeftAside.valueOf(row.getString("left_out")), requests, Integer::sum);
                    }
                });
        return new ScreeningRunCounts(states, reasons);
    }

    private static ScreeningRun run(ResultSet row, int n) throws SQLException {
        return new ScreeningRun(
                new ScreeningRunId(row.getObject("id", UUID.class)),
                ScreeningRun.Action.valueOf(row.getString("action")),
                row.getString("opened_by"),
                SqlTime.instant(row, "opened_at"),
                ScreeningRun.State.valueOf(row.getString("state")),
                SqlTime.instant(row, "started_at"),
                SqlTime.instant(row, "ended_at"));
    }
}
