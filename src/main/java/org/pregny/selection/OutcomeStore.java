package org.pregny.selection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pregny.application.ApplicationId;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What became of the applications of sets that were handed to the decisions. */
@Repository
class OutcomeStore {

    private final JdbcClient jdbc;

    OutcomeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What an earlier time decided stays: such an application is in no later preview. */
    void keep(SetDecision decision, Map<ApplicationId, SetOutcome> done) {
        jdbc.sql("insert into selection_decision (id, scenario_id, note, decided_by, decided_at)"
                        + " values (:id, :scenario, :note, :by, :at)")
                .param("id", decision.id())
                .param("scenario", decision.scenario())
                .param("note", decision.note())
                .param("by", decision.decidedBy())
                .param("at", SqlTime.of(decision.decidedAt()))
                .update();
        done.forEach((application, outcome) -> {
            jdbc.sql("delete from selection_outcome where scenario_id = :id and application_id = :application")
                    .param("id", decision.scenario())
                    .param("application", application.uuid())
                    .update();
            jdbc.sql("insert into selection_outcome (scenario_id, application_id, outcome, done_at)"
                            + " values (:id, :application, :outcome, :at)")
                    .param("id", decision.scenario())
                    .param("application", application.uuid())
                    .param("outcome", outcome.name())
                    .param("at", SqlTime.of(decision.decidedAt()))
                    .update();
        });
    }

    /** The last one first. */
    List<SetDecision> decisions(UUID scenario) {
        return jdbc.sql("select * from selection_decision where scenario_id = :id order by decided_at desc, id")
                .param("id", scenario)
                .query((row, n) -> new SetDecision(
                        row.getObject("id", UUID.class),
                        scenario,
                        row.getString("note"),
                        row.getString("decided_by"),
                        SqlTime.instant(row, "decided_at")))
                .list();
    }

    Map<ApplicationId, SetOutcome> of(UUID scenario) {
        Map<ApplicationId, SetOutcome> found = new LinkedHashMap<>();
        jdbc.sql("select application_id, outcome from selection_outcome where scenario_id = :id"
                        + " order by done_at, application_id")
                .param("id", scenario)
                .query(row -> {
                    found.put(
                            new ApplicationId(row.getObject("application_id", UUID.class)),
                            SetOutcome.valueOf(row.getString("outcome")));
                });
        return found;
    }
}
