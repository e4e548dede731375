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
        return new ReviewTask(
                new ReviewTaskId(row.getObject("id", UUID.class)),
                matter(row),
                about(row),
                new TaskTiming(
                        SqlTime.instant(row, "opened_at"), SqlTime.instant(row, "due_at"), row.getBoolean("overdue")),
                holding(row),
                marks(row),
                ending(row),
                row.getInt("version"));
    }

    private static TaskMatter matter(ResultSet row) throws SQLException {
        return new TaskMatter(
                new ApplicationId(row.getObject("application_id", UUID.class)),
                row.getObject("subject_id", UUID.class),
                ReviewStage.valueOf(row.getString("stage")),
                EventCode.of(row.getString("event_code")),
                row.getInt("round"));
    }

    private static CaseSummary about(ResultSet row) throws SQLException {
        return new CaseSummary(
                row.getString("application_number"),
                row.getString("organisation_name"),
                row.getString("country"),
                row.getString("category"),
                row.getString("basis"),
                BasisVerdict.valueOf(row.getString("basis_verdict")),
                row.getInt("representatives"));
    }

    private static TaskHolding holding(ResultSet row) throws SQLException {
        return new TaskHolding(
                row.getString("office"),
                row.getString("assignee"),
                SqlTime.instant(row, "claimed_at"),
                TaskHolding.parted(row.getString("barred")));
    }

    private static TaskMarks marks(ResultSet row) throws SQLException {
        return new TaskMarks(
                row.getBoolean("resubmitted"),
                row.getBoolean("possible_double"),
                row.getBoolean("visa_urgent"),
                row.getBoolean("protected_people"));
    }

    private static TaskEnding ending(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return outcome == null
                ? null
                : new TaskEnding(
                        ReviewOutcome.valueOf(outcome), SqlTime.instant(row, "done_at"), row.getString("done_by"));
    }
}
