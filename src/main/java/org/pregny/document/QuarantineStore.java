package org.pregny.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Documents that wait for the scanner, and when each is due. */
@Repository
class QuarantineStore {

    private final JdbcClient jdbc;

    QuarantineStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Waiting> waiting(int most) {
        return jdbc.sql("select id, format, size_bytes, taken_at, scans, next_scan_at from document"
                        + " where next_scan_at is not null order by next_scan_at, turn limit :most")
                .param("most", most)
                .query((row, n) -> new Waiting(
                        row.getObject("id", UUID.class),
                        DocumentFormat.valueOf(row.getString("format")),
                        row.getInt("size_bytes"),
                        SqlTime.instant(row, "taken_at"),
                        row.getInt("scans"),
                        SqlTime.instant(row, "next_scan_at")))
                .list();
    }

    Optional<Waiting> firstDue(Instant now) {
        return waiting(1).stream().filter(w -> !w.nextScanAt().isAfter(now)).findFirst();
    }

    /** Whether it is this machine that scans it now: the others find it due at {@code next}. */
    boolean claim(Waiting waiting, Instant next) {
        return jdbc.sql("update document set next_scan_at = :next, scans = scans + 1"
                                + " where id = :id and next_scan_at = :seen")
                        .param("next", SqlTime.of(next))
                        .param("id", waiting.id())
                        .param("seen", SqlTime.of(waiting.nextScanAt()))
                        .update()
                == 1;
    }

    boolean settle(UUID id, DocumentState state) {
        return jdbc.sql("update document set state = :state, next_scan_at = null where id = :id"
                                + " and state = 'QUARANTINED'")
                        .param("state", state.name())
                        .param("id", id)
                        .update()
                == 1;
    }

    boolean hasten(UUID id, Instant now) {
        return jdbc.sql("update document set next_scan_at = :now where id = :id and next_scan_at is not null")
                        .param("now", SqlTime.of(now))
                        .param("id", id)
                        .update()
                == 1;
    }
}
