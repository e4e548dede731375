package org.pregny.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Deadlines that were extended. */
@Repository
class ExtensionStore {

    private final JdbcClient jdbc;

    ExtensionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Extension e) {
        jdbc.sql("""
                insert into deadline_extension (id, event_code, deadline, organisation, organisation_key,
                    extended_from, extended_to, reason, outage, granted_by, granted_at)
                values (:id, :event, :deadline, :organisation, :key, :from, :to, :reason, :outage, :by, :at)""")
                .param("id", e.id())
                .param("event", e.event().text())
                .param("deadline", e.deadline().name())
                .param("organisation", e.organisation())
                .param("key", e.isForEverybody() ? null : CleanText.key(e.organisation()))
                .param("from", SqlTime.of(e.from()))
                .param("to", SqlTime.of(e.to()))
                .param("reason", e.reason())
                .param("outage", e.outage())
                .param("by", e.grantedBy())
                .param("at", SqlTime.of(e.grantedAt()))
                .update();
    }

    /** The oldest first. */
    List<Extension> of(EventCode event) {
        return jdbc.sql("select * from deadline_extension where event_code = :event order by granted_at, id")
                .param("event", event.text())
                .query(ExtensionStore::extension)
                .list();
    }

    private static Extension extension(ResultSet row, int n) throws SQLException {
        return new Extension(
                row.getObject("id", UUID.class),
                EventCode.of(row.getString("event_code")),
                Deadline.valueOf(row.getString("deadline")),
                row.getString("organisation"),
                SqlTime.instant(row, "extended_from"),
                SqlTime.instant(row, "extended_to"),
                row.getString("reason"),
                row.getString("outage"),
                row.getString("granted_by"),
                SqlTime.instant(row, "granted_at"));
    }
}
