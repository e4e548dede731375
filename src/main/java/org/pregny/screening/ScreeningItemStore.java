package org.pregny.screening;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.pregny.run.ItemLedger;
import org.pregny.run.ItemState;
import org.pregny.run.RunId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The requests in runs. */
@Repository
class ScreeningItemStore extends ItemLedger<ScreeningRunItem, LeftAside> {

    private final JdbcTemplate batches;

    ScreeningItemStore(JdbcClient jdbc, JdbcTemplate batches) {
        super(jdbc, ScreeningRunStore.TABLES, ScreeningItemStore::item, LeftAside.class);
        this.batches = batches;
    }

    void add(RunId run, List<ScreeningRunItem> items) {
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

    private static ScreeningRunItem item(ResultSet row, int n) throws SQLException {
        String leftOut = row.getString("left_out");
        return new ScreeningRunItem(
                row.getInt("position"),
                new ScreeningTaskId(row.getObject("task_id", UUID.class)),
                ItemState.valueOf(row.getString("state")),
                leftOut == null ? null : LeftAside.valueOf(leftOut),
                row.getString("failure"),
                row.getInt("seen"),
                row.getInt("tries"));
    }
}
