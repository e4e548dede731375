package org.pregny.gate;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pregny.device.DeviceId;
import org.pregny.gate.JournalEntry.Override;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The journals of devices; entries are only ever added. */
@Repository
class JournalStore {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    JournalStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Without an entry yet. */
    boolean begins(DeviceId device) {
        return jdbc.sql("select count(*) from scan_journal_head where device_id = :device")
                        .param("device", device.uuid())
                        .query(Integer.class)
                        .single()
                == 0;
    }

    void begin(DeviceId device) {
        jdbc.sql("insert into scan_journal_head (device_id, counter, hash) values (:device, 0, :hash)")
                .param("device", device.uuid())
                .param("hash", device.toString())
                .update();
    }

    /** Locked: what a device sends over two lines at once comes one after the other. */
    JournalHead lock(DeviceId device) {
        return jdbc.sql("select counter, hash from scan_journal_head where device_id = :device for update")
                .param("device", device.uuid())
                .query((row, n) -> new JournalHead(row.getLong("counter"), row.getString("hash")))
                .single();
    }

    void move(DeviceId device, JournalHead head) {
        jdbc.sql("update scan_journal_head set counter = :counter, hash = :hash where device_id = :device")
                .param("counter", head.counter())
                .param("hash", head.hash())
                .param("device", device.uuid())
                .update();
    }

    Set<String> known(DeviceId device, Collection<String> nonces) {
        return new HashSet<>(jdbc.sql("select nonce from scan_journal where device_id = :device and nonce in (:nonces)")
                .param("device", device.uuid())
                .param("nonces", nonces)
                .query(String.class)
                .list());
    }

    void addAll(DeviceId device, List<JournalEntry> entries, Instant receivedAt) {
        if (!entries.isEmpty()) {
            batches.batchUpdate(
                    "insert into scan_journal (device_id, nonce, counter, verdict, reason, snapshot, override_reason,"
                            + " override_second, previous, hash, told_at, received_at)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    entries,
                    entries.size(),
                    (statement, entry) -> fill(statement, device, entry, receivedAt));
        }
    }

    private static void fill(PreparedStatement statement, DeviceId device, JournalEntry entry, Instant receivedAt)
            throws SQLException {
        Override override = entry.override();
        statement.setObject(1, device.uuid());
        statement.setString(2, entry.nonce());
        statement.setLong(3, entry.counter());
        statement.setString(4, entry.verdict().name());
        statement.setString(5, entry.reason() == null ? null : entry.reason().name());
        statement.setLong(6, entry.snapshot());
        statement.setString(7, override == null ? null : override.reason());
        statement.setString(8, override == null ? null : override.second());
        statement.setString(9, entry.previous());
        statement.setString(10, entry.hash());
        statement.setObject(11, SqlTime.of(entry.scannedAt().instant()));
        statement.setObject(12, SqlTime.of(receivedAt));
    }
}
