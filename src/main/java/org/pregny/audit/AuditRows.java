package org.pregny.audit;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.pregny.kernel.AuditedEvent;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronization;

/**
 * The rows of one transaction, written in one go before it commits: a decision alone has seven. If they cannot be written,
 * the transaction is rolled back.
 */
class AuditRows implements TransactionSynchronization {

    private final JdbcTemplate jdbc;
    private final List<AuditRow> rows = new ArrayList<>();
    private boolean late;

    AuditRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(AuditRow row) {
        rows.add(row);
        if (late) {
            write();
        }
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        late = true;
        write();
    }

    void write() {
        if (rows.isEmpty()) {
            return;
        }
        jdbc.batchUpdate(
                "insert into audit_entry (occurred_at, action, case_id, subject_id, actor_kind, actor, facts)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                rows,
                rows.size(),
                AuditRows::fill);
        rows.clear();
    }

    private static void fill(PreparedStatement statement, AuditRow row) throws SQLException {
        AuditedEvent event = row.event();
        statement.setObject(1, SqlTime.of(row.at()));
        statement.setString(2, event.action());
        statement.setObject(3, event.caseId());
        statement.setObject(4, event.subjectId());
        statement.setString(5, event.actor().kind().name());
        statement.setString(6, event.actor().name());
        statement.setString(7, row.facts());
    }
}
