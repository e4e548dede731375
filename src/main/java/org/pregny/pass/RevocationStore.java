package org.pregny.pass;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pregny.event.EventCode;
import org.pregny.kernel.Actor;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Proposed revocations and the passes each is about. */
@Repository
class RevocationStore {

    private final JdbcClient jdbc;

    RevocationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Revocation revocation) {
        PassReason reason = revocation.reason();
        jdbc.sql("""
                insert into revocation (id, event_code, cause, note, proposed_by, proposed_role, proposed_at)
                values (:id, :event, :cause, :note, :by, :role, :at)""")
                .param("id", revocation.id().uuid())
                .param("event", revocation.event().text())
                .param("cause", reason.cause().name())
                .param("note", reason.note())
                .param("by", reason.by().actor().name())
                .param("role", reason.by().role().name())
                .param("at", SqlTime.of(revocation.proposedAt()))
                .update();
        revocation.passes().forEach(pass -> jdbc.sql("insert into revocation_pass values (:id, :pass)")
                .param("id", revocation.id().uuid())
                .param("pass", pass.uuid())
                .update());
    }

    Optional<Revocation> find(RevocationId id) {
        return jdbc.sql("select * from revocation where id = :id")
                .param("id", id.uuid())
                .query(this::revocation)
                .optional();
    }

    /** Of two organisers at once, the second finds it decided. */
    boolean decide(RevocationId id, RevocationOutcome outcome, String by, Instant now) {
        return jdbc.sql("update revocation set outcome = :outcome, decided_by = :by, decided_at = :now"
                                + " where id = :id and outcome is null")
                        .param("outcome", outcome.name())
                        .param("by", by)
                        .param("now", SqlTime.of(now))
                        .param("id", id.uuid())
                        .update()
                == 1;
    }

    /** False when it is decided, or marked already. */
    boolean escalate(RevocationId id, Instant now) {
        return jdbc.sql("update revocation set overdue_at = :now"
                                + " where id = :id and outcome is null and overdue_at is null")
                        .param("now", SqlTime.of(now))
                        .param("id", id.uuid())
                        .update()
                == 1;
    }

    List<Revocation> open() {
        return jdbc.sql("select * from revocation where outcome is null"
                        + " order by case when overdue_at is null then 1 else 0 end, proposed_at, id")
                .query(this::revocation)
                .list();
    }

    private List<PassId> passes(UUID id) {
        return jdbc.sql("select pass_id from revocation_pass where revocation_id = :id order by pass_id")
                .param("id", id)
                .query((row, n) -> new PassId(row.getObject("pass_id", UUID.class)))
                .list();
    }

    private Revocation revocation(ResultSet row, int n) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String outcome = row.getString("outcome");
        Authority by = new Authority(
                Actor.staff(row.getString("proposed_by")), Authority.Role.valueOf(row.getString("proposed_role")));
        return new Revocation(
                new RevocationId(id),
                EventCode.of(row.getString("event_code")),
                passes(id),
                new PassReason(PassCause.valueOf(row.getString("cause")), row.getString("note"), by, null),
                SqlTime.instant(row, "proposed_at"),
                row.getObject("overdue_at") != null,
                outcome == null ? null : RevocationOutcome.valueOf(outcome),
                row.getString("decided_by"),
                SqlTime.instant(row, "decided_at"));
    }
}
