package org.pregny.pass;

import java.util.List;
import java.util.UUID;
import org.pregny.application.RepresentativeId;
import org.pregny.event.EventCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every pass of an event that was made for a named person, for whoever counts. */
@Service
@Transactional(readOnly = true)
public class PassHoldings {

    private final JdbcClient jdbc;

    PassHoldings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<PassHolding> of(EventCode event) {
        return jdbc.sql("select id, representative_id, activated_at from pass where event_code = :event"
                        + " and representative_id is not null")
                .param("event", event.text())
                .query((row, n) -> new PassHolding(
                        new PassId(row.getObject("id", UUID.class)),
                        new RepresentativeId(row.getObject("representative_id", UUID.class)),
                        row.getObject("activated_at") != null))
                .list();
    }
}
