package org.pregny.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import org.h2.api.Trigger;

/** On H2, refuses every update and delete of a row that only tells what was; PostgreSQL has triggers of its own for that. */
public final class AppendOnly implements Trigger {

    private String table;

    @Override
    public void init(
            Connection connection, String schema, String trigger, String table, boolean before, int operation) {
        this.table = table;
    }

    @Override
    public void fire(Connection connection, Object[] oldRow, Object[] newRow) throws SQLException {
        throw new SQLException(table.toLowerCase(Locale.ROOT) + " is append-only");
    }
}
