package org.pregny.process.migration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.pregny.kernel.SqlTime;

/** Reads rows of migrations and of their items. */
final class MigrationRows {

    private MigrationRows() {}

    /** Without the places, which have rows of their own. */
    static Migration migration(ResultSet row, int n) throws SQLException {
        String model = row.getString("model");
        return new Migration(
                new MigrationId(row.getObject("id", UUID.class)),
                new ModelVersion(row.getString("source_id"), model, row.getInt("source_version")),
                new ModelVersion(row.getString("target_id"), model, row.getInt("target_version")),
                new MigrationChoices(Map.of(), row.getBoolean("failed_too"), row.getBoolean("dates_anew")),
                Migration.State.valueOf(row.getString("state")),
                row.getString("opened_by"),
                SqlTime.instant(row, "opened_at"),
                row.getString("started_by"),
                SqlTime.instant(row, "started_at"),
                SqlTime.instant(row, "ended_at"));
    }

    static MigrationItem item(ResultSet row, int n) throws SQLException {
        return new MigrationItem(
                row.getInt("position"),
                row.getString("instance_id"),
                row.getObject("case_id", UUID.class),
                row.getString("reference"),
                row.getString("activity"),
                MigrationItem.State.valueOf(row.getString("state")),
                barrier(row),
                row.getString("detail"),
                row.getInt("tries"),
                SqlTime.instant(row, "ended_at"));
    }

    static MigrationCounts.Line line(ResultSet row, int n) throws SQLException {
        return new MigrationCounts.Line(
                row.getString("activity"),
                MigrationItem.State.valueOf(row.getString("state")),
                barrier(row),
                row.getInt("cases"));
    }

    private static Barrier barrier(ResultSet row) throws SQLException {
        String barrier = row.getString("barrier");
        return barrier == null ? null : Barrier.valueOf(barrier);
    }
}
