package org.pregny.gate;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import org.pregny.kernel.SqlTime;

/** A scan as it is written down. */
record ScanRow(ScanResult result, ScanPlace place, Instant receivedAt) {

    static final int COLUMNS = 13;

    static final String INSERT = "insert into scan (source, device_id, gate, nonce, pass_id, direction, zone, verdict,"
            + " reason, event_code, scanned_at, received_at, actor) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    /** Behind so many values of others. */
    void fill(PreparedStatement statement, int before) throws SQLException {
        statement.setString(before + 1, place.source());
        statement.setObject(
                before + 2, place.device() == null ? null : place.device().uuid());
        statement.setString(before + 3, result.gate());
        statement.setString(before + 4, result.nonce());
        statement.setObject(
                before + 5, result.pass() == null ? null : result.pass().uuid());
        statement.setString(before + 6, result.direction().name());
        statement.setString(before + 7, place.zone());
        statement.setString(before + 8, result.verdict().name());
        statement.setString(
                before + 9, result.reason() == null ? null : result.reason().name());
        statement.setString(
                before + 10, result.event() == null ? null : result.event().text());
        statement.setObject(before + 11, SqlTime.of(result.scannedAt()));
        statement.setObject(before + 12, SqlTime.of(receivedAt));
        statement.setString(before + 13, place.actor().name());
    }
}
