package org.pregny.gate;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.pregny.event.EventCode;
import org.pregny.pass.PassId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which passes have ever been let in to an event, for whoever counts; neither when nor where. */
@Service
@Transactional(readOnly = true)
public class Admittances {

    private final JdbcClient jdbc;

    Admittances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Set<PassId> of(EventCode event) {
        return new HashSet<>(jdbc.sql("select distinct pass_id from scan where event_code = :event and "
                        + ScanStore.IS_PASSAGE + " and direction = 'ENTRY' and pass_id is not null")
                .param("event", event.text())
                .query((row, n) -> new PassId(row.getObject("pass_id", UUID.class)))
                .list());
    }
}
