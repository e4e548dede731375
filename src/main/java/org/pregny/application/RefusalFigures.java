package org.pregny.application;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many people were refused for which reason. */
@Service
@Transactional(readOnly = true)
public class RefusalFigures {

    private final JdbcClient jdbc;

    RefusalFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Reasons that nobody was refused for are left out; no event means all. */
    public Map<RefusalReason, Integer> byReason(String event) {
        Map<RefusalReason, Integer> counts = new EnumMap<>(RefusalReason.class);
        jdbc.sql("select r.reason, count(*) as people from representative r"
                        + " join application a on a.id = r.application_id"
                        + " where r.state = 'REFUSED' and r.reason is not null"
                        + " and (a.event_code = :event or :event is null) group by r.reason")
                .param("event", event, java.sql.Types.VARCHAR)
                .query(row -> {
                    counts.put(RefusalReason.valueOf(row.getString("reason")), row.getInt("people"));
                });
        return counts;
    }
}
