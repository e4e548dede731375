package org.pregny.screening;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The requests in runs: what is left to do is what waits. */
@Repository
class ScreeningItemStore {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ScreeningItemStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void add(ScreeningRunId run, List<ScreeningRunItem> items) {
        batches.batchUpdate(
                "insert into screening_run_item (run_id, position, task_id, state, left_out, seen, tries)"
                        + " values (?, ?, ?, ?, ?, ?, 0)",
                items.stream()
                        .map(item -> new Object[] {
                            run.uuid(),
                            item.position(),
                            item.task().uuid(),
                            item.state().name(),
                            item.leftOut() == null ? null : item.leftOut().name(),
                            item.seen()
                        })
                        .toList());
    }

    /** Those in this state, from a position on; in any state if it is null. */
    List<ScreeningRunItem> page(ScreeningRunId run, ScreeningRunItem.State state, int from, int most) {
        return jdbc.sql("select * from screening_run_item where run_id = :run and position >= :from"
                        + (state == null ? "" : " and state = '" + state.name() + "'")
                        + " order by position limit :most")
                .param("run", run.uuid())
                .param("from", from)
                .param("most", most)
                .query(ScreeningItemStore::item)
                .list();
    }

    /** What waits, but for the first so many. */
    List<ScreeningRunItem> waiting(ScreeningRunId run, int passedOver, int most) {
        return jdbc.sql("select * from screening_run_item where run_id = :run and state = 'WAITING'"
                        + " order by position limit :most offset :over")
                .param("run", run.uuid())
                .param("most", most)
                .param("over", passedOver)
                .query(ScreeningItemStore::item)
                .list();
    }

    /** The same as {@link #settle}, in a run that still runs. */
    boolean take(ScreeningRunId run, int position, LeftAside why, Instant now) {
        return settle(
                run,
                position,
                why,
                now,
                " and exists (select 1 from screening_run where id = :run and state = 'RUNNING')");
    }

    /** Says what becomes of a request that still waits; then nobody else gets it. False if it does not wait any more. */
    boolean settle(ScreeningRunId run, int position, LeftAside why, Instant now) {
        return settle(run, position, why, now, "");
    }

    private boolean settle(ScreeningRunId run, int position, LeftAside why, Instant now, String onlyIf) {
        return jdbc.sql("update screening_run_item set state = :state, left_out = :why, failure = null, ended_at = :now"
                                + " where run_id = :run and position = :position and state = 'WAITING'" + onlyIf)
                        .param(
                                "state",
                                (why == null ? ScreeningRunItem.State.DONE : ScreeningRunItem.State.LEFT_OUT).name())
                        .param("why", why == null ? null : why.name())
                        .param("now", SqlTime.of(now))
                        .param("run", run.uuid())
                        .param("position", position)
                        .update()
                > 0;
    }

    /** Counts the try; after the last it waits for a person. */
    void failed(ScreeningRunId run, int position, String failure, int mostTries) {
        jdbc.sql("update screening_run_item set tries = tries + 1, failure = :failure,"
                        + " state = case when tries + 1 >= :most then 'FAILED' else 'WAITING' end"
                        + " where run_id = :run and position = :position and state = 'WAITING'")
                .param("failure", failure)
                .param("most", mostTries)
                .param("run", run.uuid())
                .param("position", position)
                .update();
    }

    /** What has failed gets another try. */
    void retry(ScreeningRunId run) {
        jdbc.sql("update screening_run_item set state = 'WAITING', tries = 0, failure = null"
                        + " where run_id = :run and state = 'FAILED'")
                .param("run", run.uuid())
                .update();
    }

    private static ScreeningRunItem item(ResultSet row, int n) throws SQLException {
        String leftOut = row.getString("left_out");
        return new ScreeningRunItem(
                row.getInt("position"),
                new ScreeningTaskId(row.getObject("task_id", UUID.class)),
                ScreeningRunItem.State.valueOf(row.getString("state")),
                leftOut == null ? null : LeftAside.valueOf(leftOut),
                row.getString("failure"),
                row.getInt("seen"),
                row.getInt("tries"));
    }
}
