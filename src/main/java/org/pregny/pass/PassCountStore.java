package org.pregny.pass;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.pregny.event.EventCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts passes, for those who have to know how many a change would touch. */
@Repository
class PassCountStore {

    private final JdbcClient jdbc;

    PassCountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Live passes by event. */
    Map<EventCode, PassCount> count(Collection<EventCode> events) {
        Map<EventCode, PassCount> counts = new HashMap<>();
        jdbc.sql("""
                select event_code, count(*) as live, count(case when state = 'ACTIVATED' then 1 end) as activated,
                    count(case when representative_id is null then 1 end) as further,
                    count(case when pass_type = 'SECONDARY_PASS' then 1 end)
                        - count(distinct case when pass_type = 'SECONDARY_PASS' then application_id end) as shared
                from pass where event_code in (:events) and state in ('ISSUED', 'ACTIVATED')
                    and pass_type <> 'EMERGENCY_PASS' group by event_code""")
                .param("events", events.stream().map(EventCode::text).toList())
                .query(row -> {
                    counts.put(
                            EventCode.of(row.getString("event_code")),
                            new PassCount(
                                    row.getLong("live"),
                                    row.getLong("activated"),
                                    row.getLong("further"),
                                    row.getLong("shared")));
                });
        return counts;
    }
}
