package org.pregny.occurrence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pregny.event.EventCode;
import org.pregny.gate.ScanConcern;
import org.pregny.kernel.SqlTime;
import org.pregny.pass.PassId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The cases of the occurrence book. */
@Repository
class OccurrenceStore {

    private final JdbcClient jdbc;

    OccurrenceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Occurrence one, String openKey) {
        jdbc.sql("""
                insert into occurrence (id, open_key, kind, event_code, event_day, gate, pass_id, device, opened_at,
                    review_at, settle_by, state)
                values (:id, :key, :kind, :event, :day, :gate, :pass, :device, :openedAt, :reviewAt, :settleBy, :state)""")
                .param("id", one.id().uuid())
                .param("key", openKey)
                .param("kind", one.kind().name())
                .param("event", one.event().text())
                .param("day", one.day())
                .param("gate", one.gate())
                .param("pass", one.pass() == null ? null : one.pass().uuid())
                .param("device", one.device())
                .param("openedAt", SqlTime.of(one.openedAt()))
                .param("reviewAt", SqlTime.of(one.reviewAt()))
                .param("settleBy", SqlTime.of(one.settleBy()))
                .param("state", one.state().name())
                .update();
    }

    /** The case that a further scan joins, held until the end of the transaction. */
    Optional<OccurrenceId> lockOpen(String key) {
        return jdbc.sql("select id from occurrence where open_key = :key for update")
                .param("key", key)
                .query(UUID.class)
                .optional()
                .map(OccurrenceId::new);
    }

    Optional<Occurrence> find(OccurrenceId id) {
        return jdbc.sql("select * from occurrence where id = :id")
                .param("id", id.uuid())
                .query(OccurrenceStore::occurrence)
                .optional();
    }

    /** Those that are not settled, the overdue first, then by when they should be. */
    List<Occurrence> unsettled() {
        return jdbc.sql("select * from occurrence where state in ('COLLECTING', 'OPEN')"
                        + " order by case when overdue_at is null then 1 else 0 end, settle_by, id")
                .query(OccurrenceStore::occurrence)
                .list();
    }

    List<Occurrence> lastSettled(int limit) {
        return jdbc.sql("select * from occurrence where state = 'SETTLED' order by settled_at desc, id limit :limit")
                .param("limit", limit)
                .query(OccurrenceStore::occurrence)
                .list();
    }

    /** From now on a person looks at it; a further scan of that day still joins. */
    void openForReview(OccurrenceId id) {
        jdbc.sql("update occurrence set state = 'OPEN' where id = :id and state = 'COLLECTING'")
                .param("id", id.uuid())
                .update();
    }

    /** Of two people at once, the second finds it settled. */
    boolean settle(OccurrenceId id, OccurrenceOutcome outcome, String note, String by, Instant now) {
        return jdbc.sql("update occurrence set state = 'SETTLED', open_key = null, outcome = :outcome, note = :note,"
                                + " settled_by = :by, settled_at = :now where id = :id and state = 'OPEN'")
                        .param("outcome", outcome.name())
                        .param("note", note)
                        .param("by", by)
                        .param("now", SqlTime.of(now))
                        .param("id", id.uuid())
                        .update()
                == 1;
    }

    /** False when it is settled, or marked already. */
    boolean escalate(OccurrenceId id, Instant now) {
        return jdbc.sql("update occurrence set overdue_at = :now"
                                + " where id = :id and state = 'OPEN' and overdue_at is null")
                        .param("now", SqlTime.of(now))
                        .param("id", id.uuid())
                        .update()
                == 1;
    }

    private static Occurrence occurrence(ResultSet row, int n) throws SQLException {
        UUID pass = row.getObject("pass_id", UUID.class);
        String outcome = row.getString("outcome");
        return new Occurrence(
                new OccurrenceId(row.getObject("id", UUID.class)),
                ScanConcern.Kind.valueOf(row.getString("kind")),
                EventCode.of(row.getString("event_code")),
                row.getObject("event_day", LocalDate.class),
                row.getString("gate"),
                pass == null ? null : new PassId(pass),
                row.getString("device"),
                SqlTime.instant(row, "opened_at"),
                SqlTime.instant(row, "review_at"),
                SqlTime.instant(row, "settle_by"),
                OccurrenceState.valueOf(row.getString("state")),
                row.getObject("overdue_at") != null,
                outcome == null ? null : OccurrenceOutcome.valueOf(outcome),
                row.getString("note"),
                row.getString("settled_by"),
                SqlTime.instant(row, "settled_at"));
    }
}
