package org.pregny.selection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.pregny.kernel.SqlTime;
import org.pregny.run.RunId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When sets were handed to the decisions, and why; what became of each case stands with the run that decides it. */
@Repository
class SetDecisionStore {

    private final JdbcClient jdbc;

    SetDecisionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(SetDecision decision) {
        jdbc.sql("insert into selection_decision (id, scenario_id, note, decided_by, decided_at, run_id)"
                        + " values (:id, :scenario, :note, :by, :at, :run)")
                .param("id", decision.id())
                .param("scenario", decision.scenario())
                .param("note", decision.note())
                .param("by", decision.decidedBy())
                .param("at", SqlTime.of(decision.decidedAt()))
                .param("run", decision.run().uuid())
                .update();
    }

    /** The last one first. */
    List<SetDecision> of(UUID scenario) {
        return jdbc.sql("select * from selection_decision where scenario_id = :id order by decided_at desc, id")
                .param("id", scenario)
                .query(SetDecisionStore::decision)
                .list();
    }

    private static SetDecision decision(ResultSet row, int n) throws SQLException {
        return new SetDecision(
                row.getObject("id", UUID.class),
                row.getObject("scenario_id", UUID.class),
                row.getString("note"),
                row.getString("decided_by"),
                SqlTime.instant(row, "decided_at"),
                new RunId(row.getObject("run_id", UUID.class)));
    }
}
