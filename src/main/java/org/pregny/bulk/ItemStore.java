package org.pregny.bulk;

import java.util.List;
import java.util.Optional;
import org.pregny.run.ItemLedger;
import org.pregny.run.RunId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the cases in runs, with how many people are in each. */
@Repository
class ItemStore extends ItemLedger<BulkItem, LeftOut> {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ItemStore(JdbcClient jdbc, JdbcTemplate batches) {
        super(jdbc, BulkStore.TABLES, BulkRows::item, LeftOut.class);
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void add(RunId run, List<BulkItem> items) {
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
    void plan(RunId run, List<BulkItem> items) {
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

    List<BulkItem> all(RunId run) {
        return jdbc.sql("select * from bulk_item where run_id = :run order by position")
                .param("run", run.uuid())
                .query(BulkRows::item)
                .list();
    }

    /** What was done last; empty while nothing was. */
    Optional<BulkItem> lastDone(RunId run) {
        return jdbc.sql("select * from bulk_item where run_id = :run and state = 'DONE'"
                        + " order by ended_at desc, position desc limit 1")
                .param("run", run.uuid())
                .query(BulkRows::item)
                .optional();
    }

    /** On how many people of the cases that are acted on it acts, and how many of them would wait. */
    BulkPeople people(RunId run) {
        return jdbc.sql("select coalesce(sum(people), 0) as people, coalesce(sum(waits), 0) as waits from bulk_item"
                        + " where run_id = :run and left_out is null")
                .param("run", run.uuid())
                .query((row, n) -> new BulkPeople(row.getInt("people"), row.getInt("waits")))
                .single();
    }
}
