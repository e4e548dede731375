package org.pregny.correspondence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The one row that says whether mail flows; all machines go by it. */
@Repository
class FlowStore {

    private static final String READ =
            "select held_by, held_since, away_since, failures, next_try, reason from mail_flow where id = 1";

    private final JdbcClient jdbc;

    FlowStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    MailFlow read() {
        return jdbc.sql(READ).query(FlowStore::flow).single();
    }

    /** As {@link #read}, and no other machine takes up letters until the transaction ends. */
    MailFlow lock() {
        return jdbc.sql(READ + " for update").query(FlowStore::flow).single();
    }

    void hold(String by, Instant since) {
        jdbc.sql("update mail_flow set held_by = :by, held_since = :since where id = 1")
                .param("by", by)
                .param("since", SqlTime.of(since))
                .update();
    }

    void away(Instant since, int failures, Instant nextTry, String reason) {
        jdbc.sql("update mail_flow set away_since = :since, failures = :failures, next_try = :next, reason = :reason"
                        + " where id = 1")
                .param("since", SqlTime.of(since))
                .param("failures", failures)
                .param("next", SqlTime.of(nextTry))
                .param("reason", reason)
                .update();
    }

    private static MailFlow flow(ResultSet row, int n) throws SQLException {
        return new MailFlow(
                row.getString("held_by"),
                SqlTime.instant(row, "held_since"),
                SqlTime.instant(row, "away_since"),
                row.getInt("failures"),
                SqlTime.instant(row, "next_try"),
                row.getString("reason"));
    }
}
