package org.pregny.pass;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pregny.application.ApplicationId;
import org.pregny.event.EventCode;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which passes are to be printed, in the order in which they are handed out: by organization, then by name. */
@Repository
class PrintStore {

    private static final String LIVE = "select id from pass where state in ('ISSUED', 'ACTIVATED') and ";
    private static final String ORDER = " order by organisation_name, name_on_id, id";

    private final JdbcClient jdbc;
    private final PassStore passes;

    PrintStore(JdbcClient jdbc, PassStore passes) {
        this.jdbc = jdbc;
        this.passes = passes;
    }

    Optional<Pass> live(PassId id) {
        return passes.find(id).filter(Pass::isLive);
    }

    List<PassId> liveOf(EventCode event) {
        return ids(jdbc.sql(LIVE + "event_code = :event" + ORDER).param("event", event.text()));
    }

    List<PassId> liveOf(EventCode event, Instant from, Instant before) {
        return ids(jdbc.sql(LIVE + "event_code = :event and issued_at >= :from and issued_at < :before" + ORDER)
                .param("event", event.text())
                .param("from", SqlTime.of(from))
                .param("before", SqlTime.of(before)));
    }

    List<PassId> liveOf(ApplicationId application) {
        return ids(jdbc.sql(LIVE + "application_id = :application" + ORDER).param("application", application.uuid()));
    }

    Map<EventCode, Integer> liveCounts() {
        Map<EventCode, Integer> counts = new HashMap<>();
        jdbc.sql("select event_code, count(*) as passes from pass where state in ('ISSUED', 'ACTIVATED')"
                        + " group by event_code")
                .query(row -> {
                    counts.put(EventCode.of(row.getString("event_code")), row.getInt("passes"));
                });
        return counts;
    }

    private static List<PassId> ids(JdbcClient.StatementSpec select) {
        return select.query((row, n) -> new PassId(row.getObject("id", UUID.class)))
                .list();
    }
}
