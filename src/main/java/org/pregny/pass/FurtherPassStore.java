package org.pregny.pass;

import java.util.List;
import java.util.UUID;
import org.pregny.application.ApplicationId;
import org.pregny.event.EventCode;
import org.pregny.event.EventVersions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Passes that came through an application but are no representative's own, and what their holders know. */
@Repository
class FurtherPassStore {

    private static final String OPEN =
            " from pass where representative_id is null and state in ('ISSUED', 'ACTIVATED', 'SUSPENDED') and ";

    private final JdbcClient jdbc;

    FurtherPassStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    EventVersions known(PassId id) {
        return EventVersions.parse(jdbc.sql("select coalesce(known_versions, '') from pass where id = :id")
                .param("id", id.uuid())
                .query(String.class)
                .single());
    }

    void know(PassId id, EventVersions versions) {
        jdbc.sql("update pass set known_versions = :versions where id = :id")
                .param("versions", versions.text())
                .param("id", id.uuid())
                .update();
    }

    /** Applications with an open further pass whose holder knows other versions than these. */
    List<ApplicationId> behind(EventCode event, EventVersions present) {
        return jdbc.sql("select distinct application_id" + OPEN + "application_id is not null and event_code = :event"
                        + " and coalesce(known_versions, '') <> :present order by application_id")
                .param("event", event.text())
                .param("present", present.text())
                .query((row, n) -> new ApplicationId(row.getObject("application_id", UUID.class)))
                .list();
    }

    /** Those of the applications that have any. */
    List<ApplicationId> among(List<ApplicationId> applications) {
        return jdbc.sql("select distinct application_id" + OPEN + "application_id in (:ids) order by application_id")
                .param("ids", applications.stream().map(ApplicationId::uuid).toList())
                .query((row, n) -> new ApplicationId(row.getObject("application_id", UUID.class)))
                .list();
    }

    /** In the order in which everybody locks passes. */
    List<PassId> of(ApplicationId application) {
        return jdbc.sql("select id" + OPEN + "application_id = :application order by issued_at, id")
                .param("application", application.uuid())
                .query((row, n) -> new PassId(row.getObject("id", UUID.class)))
                .list();
    }
}
