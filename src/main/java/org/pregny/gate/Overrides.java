package org.pregny.gate;

import java.time.Duration;
import java.time.Instant;
import org.pregny.kernel.SqlTime;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which refused scans two members of staff have let in all the same; rows are only ever added. */
@Repository
class Overrides {

    /** Who stood there then may have gone by now. */
    private static final Duration GOOD_FOR = Duration.ofMinutes(10);

    private final JdbcClient jdbc;

    Overrides(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of a good pass that is said to be inside already, or that came to a gate which is not its own, while its holder stands there. */
    static boolean permit(ScanResult scan, Instant now) {
        return scan.verdict().isOverridable()
                && scan.reason() == null
                && scan.pass() != null
                && scan.event() != null
                && scan.direction() == Direction.ENTRY
                && scan.scannedAt().isAfter(now.minus(GOOD_FOR));
    }

    /** False when this scan was overridden before. */
    boolean add(ScanResult scan, OverrideOrder order, Instant now) {
        try {
            jdbc.sql("insert into gate_override (gate, nonce, pass_id, verdict, reason, guard, supervisor, made_at)"
                            + " values (:gate, :nonce, :pass, :verdict, :reason, :guard, :supervisor, :now)")
                    .param("gate", scan.gate())
                    .param("nonce", scan.nonce())
                    .param("pass", scan.pass().uuid())
                    .param("verdict", scan.verdict().name())
                    .param("reason", order.reason())
                    .param("guard", order.guard().name())
                    .param("supervisor", order.supervisor())
                    .param("now", SqlTime.of(now))
                    .update();
            return true;
        } catch (DuplicateKeyException again) {
            return false;
        }
    }
}
