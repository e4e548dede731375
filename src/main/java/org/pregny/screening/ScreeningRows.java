package org.pregny.screening;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.pregny.kernel.SqlTime;
import org.pregny.request.RequestId;
import org.pregny.review.TaskHolding;
import org.pregny.review.TaskTiming;
import org.pregny.round.RoundId;

/** Reads rows of tasks. */
final class ScreeningRows {

    private ScreeningRows() {}

    static ScreeningTaskId id(ResultSet row, int n) throws SQLException {
        return new ScreeningTaskId(row.getObject("id", UUID.class));
    }

    static ScreeningTask task(ResultSet row, int n) throws SQLException {
        return new ScreeningTask(
                id(row, n),
                new ScreeningMatter(
                        new RequestId(row.getObject("request_id", UUID.class)),
                        new RoundId(row.getObject("round_id", UUID.class)),
                        ScreeningStage.valueOf(row.getString("stage")),
                        row.getInt("turn")),
                new ScreeningSubject(
                        row.getString("request_number"),
                        row.getString("organisation_name"),
                        row.getString("country"),
                        row.getString("category")),
                new TaskTiming(
                        SqlTime.instant(row, "opened_at"), SqlTime.instant(row, "due_at"), row.getBoolean("overdue")),
                new TaskHolding(
                        row.getString("office"),
                        row.getString("assignee"),
                        SqlTime.instant(row, "claimed_at"),
                        TaskHolding.parted(row.getString("barred"))),
                new ScreeningMarks(row.getBoolean("resubmitted"), row.getBoolean("possible_duplicate")),
                ending(row),
                row.getInt("version"));
    }

    private static ScreeningEnding ending(ResultSet row) throws SQLException {
        String result = row.getString("outcome");
        return result == null
                ? null
                : new ScreeningEnding(
                        ScreeningResult.valueOf(result),
                        SqlTime.instant(row, "done_at"),
                        row.getString("done_by"),
                        row.getObject("seen", Integer.class));
    }
}
