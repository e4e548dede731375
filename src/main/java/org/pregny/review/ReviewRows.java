package org.pregny.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.pregny.application.ApplicationId;
import org.pregny.event.EventCode;
import org.pregny.kernel.SqlTime;

/** Reads rows of the work list into its records. */
final class ReviewRows {

    private ReviewRows() {}

    static ReviewTask task(ResultSet row, int n) throws SQLException {
        String outcome = row.getString("outcome");
        return new ReviewTask(
                new ReviewTaskId(row.getObject("id", UUID.class)),
                new ApplicationId(row.getObject("application_id", UUID.class)),
                ReviewStage.valueOf(row.getString("stage")),
                EventCode.of(row.getString("event_code")),
                row.getString("application_number"),
                row.getString("organisation_name"),
                row.getString("country"),
                row.getString("category"),
                row.getString("basis"),
                BasisVerdict.valueOf(row.getString("basis_verdict")),
                row.getInt("representatives"),
                row.getInt("round"),
                SqlTime.instant(row, "opened_at"),
                SqlTime.instant(row, "due_at"),
                row.getBoolean("overdue"),
                ReviewTask.State.valueOf(row.getString("state")),
                row.getString("assignee"),
                outcome == null ? null : ReviewOutcome.valueOf(outcome),
                SqlTime.instant(row, "done_at"),
                row.getString("done_by"),
                row.getInt("version"),
                row.getObject("subject_id", UUID.class),
                row.getString("barred"));
    }
}
