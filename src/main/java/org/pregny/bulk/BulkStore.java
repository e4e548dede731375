package org.pregny.bulk;

import java.util.Optional;
import org.pregny.application.RefusalReason;
import org.pregny.kernel.SqlTime;
import org.pregny.run.RunId;
import org.pregny.run.RunLedger;
import org.pregny.run.RunTables;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of runs, with what is to be done in each. */
@Repository
class BulkStore extends RunLedger<BulkRun> {

    static final RunTables TABLES = new RunTables("bulk_run", "bulk_item");

    private final JdbcClient jdbc;

    BulkStore(JdbcClient jdbc) {
        super(jdbc, TABLES, BulkRows::run);
        this.jdbc = jdbc;
    }

    void add(BulkRun run) {
        jdbc.sql("insert into bulk_run (id, opened_by, opened_at, state, waiting, unconfirmed)"
                        + " values (:id, :by, :at, :state, false, false)")
                .param("id", run.id().uuid())
                .param("by", run.openedBy())
                .param("at", SqlTime.of(run.openedAt()))
                .param("state", run.state().name())
                .update();
    }

    void plan(RunId id, BulkPlan plan) {
        jdbc.sql("update bulk_run set state = 'PLANNED', action = :action, reason = :reason, words = :words,"
                        + " receiver = :receiver, waiting = :waiting, unconfirmed = :unconfirmed where id = :id")
                .param("action", plan.action().name())
                .param(
                        "reason",
                        Optional.ofNullable(plan.reason())
                                .map(RefusalReason::name)
                                .orElse(null))
                .param("words", plan.words())
                .param("receiver", plan.receiver())
                .param("waiting", plan.waiting())
                .param("unconfirmed", plan.unconfirmed())
                .param("id", id.uuid())
                .update();
    }
}
