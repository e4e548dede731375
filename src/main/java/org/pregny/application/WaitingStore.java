package org.pregny.application;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pregny.accreditation.OrganisationId;
import org.pregny.event.EventCode;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The waiting lists: people of decided applications, first come, first served by the time of their application. */
@Repository
class WaitingStore {

    private static final String LINE = """
            select r.id, r.application_id, %s, r.position, r.state, r.quota, r.offer_due_at, a.number, a.submitted_at,
                a.organisation_id, a.category
            from representative r join application a on a.id = r.application_id
            where a.event_code = :event and a.state = 'DECIDED' and r.state in (:states)
            order by a.submitted_at, a.id, r.position""".formatted(ListedName.SQL);

    private final JdbcClient jdbc;

    WaitingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<WaitingLine> list(EventCode event, RepresentativeState... states) {
        return jdbc.sql(LINE)
                .param("event", event.text())
                .param("states", Arrays.stream(states).map(Enum::name).toList())
                .query((row, n) -> new WaitingLine(
                        new RepresentativeId(row.getObject("id", UUID.class)),
                        new ApplicationId(row.getObject("application_id", UUID.class)),
                        row.getString("number"),
                        new OrganisationId(row.getObject("organisation_id", UUID.class)),
                        row.getString("category"),
                        new ListedName(row.getString("listed_name"), row.getInt("position") + 1),
                        RepresentativeState.valueOf(row.getString("state")),
                        ApplicationRows.code(QuotaVerdict.class, row.getString("quota")),
                        SqlTime.instant(row, "submitted_at"),
                        SqlTime.instant(row, "offer_due_at")))
                .list();
    }

    Optional<Representative> lock(RepresentativeId id) {
        return jdbc.sql("select * from representative where id = :id for update")
                .param("id", id.uuid())
                .query(ApplicationRows::representative)
                .optional();
    }

    void move(RepresentativeId id, RepresentativeState state, Instant offerDueAt) {
        jdbc.sql("update representative set state = :state, offer_due_at = :due where id = :id")
                .param("state", state.name())
                .param("due", SqlTime.of(offerDueAt))
                .param("id", id.uuid())
                .update();
    }

    void refuse(RepresentativeId id, RefusalReason reason) {
        jdbc.sql("update representative set state = 'REFUSED', reason = :reason where id = :id")
                .param("reason", reason.name())
                .param("id", id.uuid())
                .update();
    }
}
