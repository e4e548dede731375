package org.pregny.process.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;

/** Instants as the engine keeps them in its own tables: without a zone, in that of the machine. */
final class EngineStamp {

    private EngineStamp() {}

    static Timestamp of(Instant instant) {
        return Timestamp.from(instant);
    }

    static Instant read(ResultSet row, String column) throws SQLException {
        Timestamp stamp = row.getTimestamp(column);
        return stamp == null ? null : stamp.toInstant();
    }
}
