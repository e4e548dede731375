package org.pregny.occurrence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.pregny.gate.Direction;
import org.pregny.gate.ScanReason;
import org.pregny.gate.ScanVerdict;
import org.pregny.kernel.SqlTime;
import org.pregny.pass.PassId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The scans of each case; rows are only ever added, and the same scan once. */
@Repository
class SightingStore {

    private static final int LONGEST_REMARK = 500;

    private final JdbcClient jdbc;

    SightingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(OccurrenceId id, Sighting one) {
        List<Sighting> known = of(id);
        if (one.nonce() != null && known.stream().anyMatch(k -> isSameScan(k, one))) {
            return;
        }
        jdbc.sql("""
                insert into occurrence_sighting (occurrence_id, position, gate, nonce, pass_id, direction, verdict, reason,
                    server_verdict, seen_at, device, remark)
                values (:id, :position, :gate, :nonce, :pass, :direction, :verdict, :reason, :server, :at, :device, :remark)""")
                .param("id", id.uuid())
                .param("position", known.size() + 1)
                .param("gate", one.gate())
                .param("nonce", one.nonce())
                .param("pass", one.pass() == null ? null : one.pass().uuid())
                .param("direction", name(one.direction()))
                .param("verdict", name(one.verdict()))
                .param("reason", name(one.reason()))
                .param("server", name(one.serverVerdict()))
                .param("at", SqlTime.of(one.at()))
                .param("device", one.device())
                .param("remark", cut(one.remark()))
                .update();
    }

    /** In the order in which they happened, which is not that in which they were told. */
    List<Sighting> of(OccurrenceId id) {
        return jdbc.sql("select * from occurrence_sighting where occurrence_id = :id order by seen_at, position")
                .param("id", id.uuid())
                .query(SightingStore::sighting)
                .list();
    }

    private static boolean isSameScan(Sighting one, Sighting other) {
        return one.gate().equals(other.gate()) && other.nonce().equals(one.nonce());
    }

    private static String name(Enum<?> word) {
        return word == null ? null : word.name();
    }

    private static String cut(String remark) {
        return remark == null || remark.length() <= LONGEST_REMARK ? remark : remark.substring(0, LONGEST_REMARK);
    }

    private static Sighting sighting(ResultSet row, int n) throws SQLException {
        UUID pass = row.getObject("pass_id", UUID.class);
        return new Sighting(
                row.getString("gate"),
                row.getString("nonce"),
                pass == null ? null : new PassId(pass),
                word(Direction.class, row.getString("direction")),
                word(ScanVerdict.class, row.getString("verdict")),
                word(ScanReason.class, row.getString("reason")),
                word(ScanVerdict.class, row.getString("server_verdict")),
                SqlTime.instant(row, "seen_at"),
                row.getString("device"),
                row.getString("remark"));
    }

    private static <E extends Enum<E>> E word(Class<E> type, String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
