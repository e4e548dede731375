package org.pregny.screening;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.pregny.kernel.SqlTime;
import org.pregny.run.RunId;
import org.pregny.run.RunLedger;
import org.pregny.run.RunState;
import org.pregny.run.RunTables;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of runs; {@link ScreeningItemStore} keeps what is in them. */
@Repository
class ScreeningRunStore extends RunLedger<ScreeningRun> {

    static final RunTables TABLES = new RunTables("screening_run", "screening_run_item");

    private final JdbcClient jdbc;

    ScreeningRunStore(JdbcClient jdbc) {
        super(jdbc, TABLES, ScreeningRunStore::run);
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

    private static ScreeningRun run(ResultSet row, int n) throws SQLException {
        return new ScreeningRun(
                new RunId(row.getObject("id", UUID.class)),
                ScreeningRun.Action.valueOf(row.getString("action")),
                row.getString("opened_by"),
                SqlTime.instant(row, "opened_at"),
                RunState.valueOf(row.getString("state")),
                SqlTime.instant(row, "started_at"),
                SqlTime.instant(row, "ended_at"));
    }
}
