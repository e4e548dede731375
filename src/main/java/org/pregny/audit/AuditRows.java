package org.pregny.audit;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.pregny.kernel.AuditedEvent;
import org.pregny.kernel.SqlTime;
import org.pregny.kernel.Together;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronization;

/**
 * The rows of one transaction, written in one go before it commits: a decision alone has seven. If they cannot be written,
 * the transaction is rolled back.
 */
class AuditRows implements TransactionSynchronization {

    private static final String INSERT =
            "insert into audit_entry (occurred_at, action, case_id, subject_id, actor_kind, actor, facts) values ";

    private static final String MARKS = "(?, ?, ?, ?, ?, ?, ?)";
    private static final String ONE = INSERT + MARKS;
    private static final int COLUMNS = 7;
    private static final int AT_ONCE = 20;

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
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            insert(rows.subList(from, Math.min(rows.size(), from + AT_ONCE)));
        }
        rows.clear();
    }

    /** As one statement: a batch of as many would be executed, or sent, row by row. */
    private void insert(List<AuditRow> some) {
        Together.Asked asked = asked(some);
        jdbc.update(asked.sql(), statement -> asked.values().set(statement, 0));
    }

    static Together.Asked asked(List<AuditRow> some) {
        return new Together.Asked(sql(some.size()), some.size() * COLUMNS, (statement, before) -> {
            for (int i = 0; i < some.size(); i++) {
                fill(statement, before + i * COLUMNS, some.get(i));
            }
        });
    }

    private static String sql(int rows) {
        return rows == 1 ? ONE : INSERT + String.join(", ", Collections.nCopies(rows, MARKS));
    }

    private static void fill(PreparedStatement statement, int before, AuditRow row) throws SQLException {
        AuditedEvent event = row.event();
        statement.setObject(before + 1, SqlTime.of(row.at()));
        statement.setString(before + 2, event.action());
        statement.setObject(before + 3, event.caseId());
        statement.setObject(before + 4, event.subjectId());
        statement.setString(before + 5, event.actor().kind().name());
        statement.setString(before + 6, event.actor().name());
        statement.setString(before + 7, row.facts());
    }
}
