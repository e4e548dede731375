package org.pregny.presence;

import java.time.LocalDate;
import org.pregny.event.EventCode;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** How many sit on shared seats, and the row that is held while somebody counts them to let one more in. */
@Repository
class SeatCountStore {

    private final JdbcClient jdbc;
    private final TransactionTemplate apart;

    SeatCountStore(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    void lock(EventCode event, String zone) {
        if (!locked(event, zone)) {
            begin(event, zone);
            locked(event, zone);
        }
    }

    int seated(EventCode event, String zone, LocalDate day) {
        return jdbc.sql("select count(*) from presence where event_code = :event and event_day = :day and zone = :zone"
                        + " and inside and seat")
                .param("event", event.text())
                .param("day", day)
                .param("zone", zone)
                .query(Integer.class)
                .single();
    }

    private boolean locked(EventCode event, String zone) {
        return jdbc.sql("select zone from seat_count where event_code = :event and zone = :zone for update")
                .param("event", event.text())
                .param("zone", zone)
                .query(String.class)
                .optional()
                .isPresent();
    }

    /** In a transaction of its own, so that whoever comes first does not keep all others waiting for the row to be there. */
    private void begin(EventCode event, String zone) {
        try {
            apart.executeWithoutResult(t -> jdbc.sql("insert into seat_count (event_code, zone) values (:event, :zone)")
                    .param("event", event.text())
                    .param("zone", zone)
                    .update());
        } catch (DuplicateKeyException another) {
            // somebody else has just begun it, which is as good
        }
    }
}
