package org.pregny.gate;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import org.pregny.kernel.SqlTime;

/** A scan as it is written down. */
record ScanRow(ScanResult result, ScanPlace place, Instant receivedAt) {

    static final String INSERT = "insert into scan (source, device_id, gate, nonce, pass_id, direction, zone, verdict,"
            + " reason, event_code, scanned_at, received_at, actor) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    static void fill(PreparedStatement statement, ScanRow row) throws SQLException {
        ScanResult result = row.result();
        ScanPlace place = row.place();
        statement.setString(1, place.source());
        statement.setObject(2, place.device() == null ? null : place.device().uuid());
        statement.setString(3, result.gate());
        statement.setString(4, result.nonce());
        statement.setObject(5, result.pass() == null ? null : result.pass().uuid());
        statement.setString(6, result.direction().name());
        statement.setString(7, place.zone());
        statement.setString(8, result.verdict().name());
        statement.setString(9, result.reason() == null ? null : result.reason().name());
        statement.setString(10, result.event() == null ? null : result.event().text());
        statement.setObject(11, SqlTime.of(result.scannedAt()));
        statement.setObject(12, SqlTime.of(row.receivedAt()));
        statement.setString(13, place.actor().name());
    }
}
