package org.pregny.gate;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Passages in the order in which we learned of them. */
@Repository
class PassageStore {

    private static final int MOST = 5000;

    private final JdbcClient jdbc;

    PassageStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that we learned of since midnight with a higher number, and those that are as young as {@code unsettled}. */
    List<PassageFeed.Told> since(long number, Collection<String> zones, Instant midnight, Instant unsettled) {
        return jdbc.sql("select id, pass_id, direction, scanned_at, gate, zone from scan where received_at >= :midnight"
                        + " and (id > :number or received_at >= :unsettled) and zone in (:zones)"
                        + " and pass_id is not null and " + ScanStore.IS_PASSAGE + " order by id limit :most")
                .param("number", number)
                .param("zones", zones)
                .param("midnight", SqlTime.of(midnight))
                .param("unsettled", SqlTime.of(unsettled))
                .param("most", MOST)
                .query((row, n) -> new PassageFeed.Told(
                        row.getLong("id"),
                        row.getString("pass_id"),
                        Direction.valueOf(row.getString("direction")),
                        SqlTime.instant(row, "scanned_at"),
                        row.getString("gate"),
                        row.getString("zone")))
                .list();
    }
}
