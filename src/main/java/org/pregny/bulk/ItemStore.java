package org.pregny.bulk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the cases in runs: what is left to do is what waits. */
@Repository
class ItemStore {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ItemStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void add(BulkRunId run, List<BulkItem> items) {
        batches.batchUpdate(
                "insert into bulk_item (run_id, position, task_id, application_id, state, seen, people, waits, tries)"
                        + " values (?, ?, ?, ?, ?, 0, 0, 0, 0)",
                items,
                items.size(),
                (row, item) -> {
                    row.setObject(1, run.uuid());
                    row.setInt(2, item.position());
                    row.setObject(3, item.task().uuid());
                    row.setObject(4, item.application().uuid());
                    row.setString(5, item.state().name());
                });
    }

    /** What the preview has found for each. */
    void plan(BulkRunId run, List<BulkItem> items) {
        batches.batchUpdate(
                "update bulk_item set state = ?, left_out = ?, seen = ?, people = ?, waits = ?"
                        + " where run_id = ? and position = ?",
                items,
                items.size(),
                (row, item) -> {
                    row.setString(1, item.state().name());
                    row.setString(
                            2, item.leftOut() == null ? null : item.leftOut().name());
                    row.setInt(3, item.seen());
                    row.setInt(4, item.people());
                    row.setInt(5, item.waits());
                    row.setObject(6, run.uuid());
                    row.setInt(7, item.position());
                });
    }

    List<BulkItem> all(BulkRunId run) {
        return jdbc.sql("select * from bulk_item where run_id = :run order by position")
                .param("run", run.uuid())
                .query(BulkRows::item)
                .list();
    }

    /** Those in this state, from a position on; in any state if it is null. */
    List<BulkItem> page(BulkRunId run, BulkItem.State state, int from, int most) {
        return jdbc.sql("select * from bulk_item where run_id = :run and position >= :from"
                        + (state == null ? "" : " and state = '" + state.name() + "'")
                        + " order by position limit :most")
                .param("run", run.uuid())
                .param("from", from)
                .param("most", most)
                .query(BulkRows::item)
                .list();
    }

    /** What waits, but for the first so many. */
    List<BulkItem> waiting(BulkRunId run, int passedOver, int most) {
        return jdbc.sql("select * from bulk_item where run_id = :run and state = 'WAITING'"
                        + " order by position limit :most offset :over")
                .param("run", run.uuid())
                .param("most", most)
                .param("over", passedOver)
                .query(BulkRows::item)
                .list();
    }

    /** What was done last; empty while nothing was. */
    Optional<BulkItem> lastDone(BulkRunId run) {
        return jdbc.sql("select * from bulk_item where run_id = :run and state = 'DONE'"
                        + " order by ended_at desc, position desc limit 1")
                .param("run", run.uuid())
                .query(BulkRows::item)
                .optional();
    }

    BulkCounts counts(BulkRunId run) {
        return BulkCounts.of(
                jdbc.sql("select state, left_out, count(*) as cases, sum(people) as people, sum(waits) as waits"
                                + " from bulk_item where run_id = :run group by state, left_out")
                        .param("run", run.uuid())
                        .query(BulkRows::line)
                        .list());
    }

    /**
     * Says what becomes of a case that still waits in a run that still runs; then nobody else gets it. False if it was not
     * so any more, once whoever had it in hand has ended the transaction.
     */
    boolean take(BulkRunId run, int position, LeftOut why, Instant now) {
        return settle(
                run, position, why, now, " and exists (select 1 from bulk_run where id = :run and state = 'RUNNING')");
    }

    /** False if somebody else has said meanwhile what became of it. */
    boolean settle(BulkRunId run, int position, LeftOut why, Instant now) {
        return settle(run, position, why, now, "");
    }

    private boolean settle(BulkRunId run, int position, LeftOut why, Instant now, String onlyIf) {
        return jdbc.sql("update bulk_item set state = :state, left_out = :why, failure = null, ended_at = :now"
                                + " where run_id = :run and position = :position and state = 'WAITING'" + onlyIf)
                        .param("state", (why == null ? BulkItem.State.DONE : BulkItem.State.LEFT_OUT).name())
                        .param("why", why == null ? null : why.name())
                        .param("now", SqlTime.of(now))
                        .param("run", run.uuid())
                        .param("position", position)
                        .update()
                > 0;
    }

    /** Counts the try; after the last it waits for a person. */
    void failed(BulkRunId run, int position, String failure, int mostTries) {
        jdbc.sql("update bulk_item set tries = tries + 1, failure = :failure,"
                        + " state = case when tries + 1 >= :most then 'FAILED' else 'WAITING' end"
                        + " where run_id = :run and position = :position and state = 'WAITING'")
                .param("failure", failure)
                .param("most", mostTries)
                .param("run", run.uuid())
                .param("position", position)
                .update();
    }

    /** Returns how many get another try. */
    int retry(BulkRunId run) {
        return jdbc.sql("update bulk_item set state = 'WAITING', tries = 0, failure = null"
                        + " where run_id = :run and state = 'FAILED'")
                .param("run", run.uuid())
                .update();
    }
}
