package org.pregny.pass;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.pregny.application.RepresentativeId;
import org.pregny.event.Event;
import org.pregny.event.EventCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who was reminded of which first day, and who carries a live pass. */
@Repository
class ReminderStore {

    private final JdbcClient jdbc;

    ReminderStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RepresentativeId> holders(EventCode event) {
        return jdbc.sql("""
                select representative_id from pass
                where event_code = :event and state in ('ISSUED', 'ACTIVATED') and representative_id is not null
                order by representative_id""")
                .param("event", event.text())
                .query(ReminderStore::id)
                .list();
    }

    List<RepresentativeId> reminded(EventCode event, LocalDate firstDay) {
        return jdbc.sql("select representative_id from visit_reminder where event_code = :event and first_day = :day")
                .param("event", event.text())
                .param("day", firstDay)
                .query(ReminderStore::id)
                .list();
    }

    /** False when it was remembered before; the person must be locked. */
    boolean remember(RepresentativeId id, Event event) {
        return jdbc.sql("""
                insert into visit_reminder (representative_id, event_code, first_day)
                select r.id, :event, :day from (select cast(:id as uuid) as id) r
                where not exists (select 1 from visit_reminder v where v.representative_id = r.id and v.first_day = :day)""")
                        .param("id", id.uuid())
                        .param("event", event.code().text())
                        .param("day", event.firstDay())
                        .update()
                > 0;
    }

    private static RepresentativeId id(ResultSet row, int n) throws SQLException {
        return new RepresentativeId(row.getObject("representative_id", UUID.class));
    }
}
