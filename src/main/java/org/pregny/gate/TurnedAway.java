package org.pregny.gate;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.pregny.event.EventCode;
import org.pregny.kernel.SqlTime;
import org.pregny.pass.PassId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who came when all shared seats were taken, for whoever calls them when one is free (seed S4:109, first come, first served). */
@Service
@Transactional(readOnly = true)
public class TurnedAway {

    private final JdbcClient jdbc;

    TurnedAway(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Each pass once, in the order in which they first came. */
    public List<PassId> from(EventCode event, String zone, Instant since) {
        return jdbc.sql("select pass_id from scan where event_code = :event and zone = :zone and scanned_at >= :since"
                        + " and verdict = 'CAPACITY_FULL' and pass_id is not null"
                        + " group by pass_id order by min(scanned_at), min(id)")
                .param("event", event.text())
                .param("zone", zone)
                .param("since", SqlTime.of(since))
                .query((row, n) -> new PassId(row.getObject("pass_id", UUID.class)))
                .list();
    }
}
