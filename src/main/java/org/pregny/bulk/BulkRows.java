package org.pregny.bulk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.pregny.application.ApplicationId;
import org.pregny.application.RefusalReason;
import org.pregny.kernel.SqlTime;
import org.pregny.review.ReviewTaskId;
import org.pregny.run.ItemState;
import org.pregny.run.RunId;
import org.pregny.run.RunState;

/** Reads rows of runs and of their items. */
final class BulkRows {

    private BulkRows() {}

    static BulkRun run(ResultSet row, int n) throws SQLException {
        return new BulkRun(
                new RunId(row.getObject("id", UUID.class)),
                row.getString("opened_by"),
                SqlTime.instant(row, "opened_at"),
                RunState.valueOf(row.getString("state")),
                row.getString("action") == null ? null : plan(row),
                SqlTime.instant(row, "started_at"),
                SqlTime.instant(row, "ended_at"));
    }

    private static BulkPlan plan(ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        return new BulkPlan(
                BulkAction.valueOf(row.getString("action")),
                reason == null ? null : RefusalReason.valueOf(reason),
                row.getString("words"),
                row.getString("receiver"),
                row.getBoolean("waiting"),
                row.getBoolean("unconfirmed"));
    }

    static BulkItem item(ResultSet row, int n) throws SQLException {
        String leftOut = row.getString("left_out");
        return new BulkItem(
                row.getInt("position"),
                new ReviewTaskId(row.getObject("task_id", UUID.class)),
                new ApplicationId(row.getObject("application_id", UUID.class)),
                ItemState.valueOf(row.getString("state")),
                leftOut == null ? null : LeftOut.valueOf(leftOut),
                row.getString("failure"),
                row.getInt("seen"),
                row.getInt("people"),
                row.getInt("waits"),
                row.getInt("tries"),
                SqlTime.instant(row, "ended_at"));
    }
}
