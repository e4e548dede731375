package org.pregny.gate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pregny.event.EventCode;
import org.pregny.kernel.SqlTime;
import org.pregny.kernel.Together;
import org.pregny.kernel.Together.Asked;
import org.pregny.pass.PassId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every scan is a row, the refused ones too; rows are only ever added. */
@Repository
class ScanStore {

    static final String COLUMNS = "gate, nonce, pass_id, direction, verdict, reason, event_code, scanned_at";

    /** A day and the hour that is added to one in autumn. */
    static final Duration LONGEST_DAY = Duration.ofHours(25);

    static final String IS_PASSAGE = "verdict in ('ADMIT', 'ADMIT_WITH_ATTENTION', 'STALE_DATA')";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Together together;

    ScanStore(JdbcClient jdbc, JdbcTemplate batches, Together together) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.together = together;
    }

    void add(ScanResult result, ScanPlace place, Instant receivedAt) {
        ScanRow row = new ScanRow(result, place, receivedAt);
        together.write(new Asked(ScanRow.INSERT, ScanRow.COLUMNS, row::fill));
    }

    void addAll(List<ScanRow> rows) {
        if (!rows.isEmpty()) {
            batches.batchUpdate(ScanRow.INSERT, rows, rows.size(), (statement, row) -> row.fill(statement, 0));
        }
    }

    Optional<ScanResult> find(String source, String nonce) {
        return jdbc.sql("select " + COLUMNS + " from scan where source = :source and nonce = :nonce")
                .param("source", source)
                .param("nonce", nonce)
                .query(ScanStore::result)
                .optional();
    }

    /** Those of the nonces that were judged or told before. */
    List<ScanResult> known(String source, Collection<String> nonces) {
        return jdbc.sql("select " + COLUMNS + " from scan where source = :source and nonce in (:nonces)")
                .param("source", source)
                .param("nonces", nonces)
                .query(ScanStore::result)
                .list();
    }

    /** All passages of these passes through gates of the zone since then, the earliest first. */
    List<ScanResult> passages(Collection<PassId> passes, String zone, Instant since) {
        return passes.isEmpty()
                ? List.of()
                : jdbc.sql("select " + COLUMNS + " from scan where pass_id in (:passes) and zone = :zone and "
                                + IS_PASSAGE + " and scanned_at >= :since order by scanned_at, id")
                        .param("passes", passes.stream().map(PassId::uuid).toList())
                        .param("zone", zone)
                        .param("since", SqlTime.of(since))
                        .query(ScanStore::result)
                        .list();
    }

    /** The last scan since {@code since} that let this pass through into or out of the zone. */
    Optional<ScanResult> lastPassage(PassId pass, String zone, Instant since) {
        return jdbc.sql("select " + COLUMNS + " from scan where pass_id = :pass and zone = :zone and " + IS_PASSAGE
                        + " and scanned_at >= :since"
                        + " order by scanned_at desc, id desc limit 1")
                .param("pass", pass.uuid())
                .param("zone", zone)
                .param("since", SqlTime.of(since))
                .query(ScanStore::result)
                .optional();
    }

    /** Those of the passes that were held out at any gate. */
    Set<PassId> seen(Collection<PassId> passes) {
        return passes.isEmpty()
                ? Set.of()
                : new HashSet<>(jdbc.sql("select distinct pass_id from scan where pass_id in (:passes)")
                        .param("passes", passes.stream().map(PassId::uuid).toList())
                        .query((row, n) -> new PassId(row.getObject("pass_id", UUID.class)))
                        .list());
    }

    boolean hasSeen(String gate, PassId pass) {
        return jdbc.sql("select count(*) from scan where pass_id = :pass and gate = :gate")
                        .param("pass", pass.uuid())
                        .param("gate", gate)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    List<ScanResult> latest(String gate, int limit) {
        return jdbc.sql("select " + COLUMNS + " from scan where gate = :gate order by id desc limit :limit")
                .param("gate", gate)
                .param("limit", limit)
                .query(ScanStore::result)
                .list();
    }

    static ScanResult result(ResultSet row, int n) throws SQLException {
        UUID pass = row.getObject("pass_id", UUID.class);
        String reason = row.getString("reason");
        String event = row.getString("event_code");
        return new ScanResult(
                row.getString("nonce"),
                row.getString("gate"),
                ScanVerdict.valueOf(row.getString("verdict")),
                reason == null ? null : ScanReason.valueOf(reason),
                pass == null ? null : new PassId(pass),
                event == null ? null : EventCode.of(event),
                Direction.valueOf(row.getString("direction")),
                SqlTime.instant(row, "scanned_at"));
    }
}
