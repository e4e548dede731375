package org.pregny.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who takes whose place. Every change is made under the lock of the application. */
@Repository
class SubstitutionStore {

    private final JdbcClient jdbc;

    SubstitutionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Substitution s) {
        jdbc.sql("""
                insert into substitution (id, application_id, former_id, substitute_id, state, asked_at, due_at, ended_at)
                values (:id, :application, :former, :substitute, :state, :askedAt, :dueAt, :endedAt)""")
                .param("id", s.id().uuid())
                .param("application", s.application().uuid())
                .param("former", s.former().uuid())
                .param("substitute", s.substitute().uuid())
                .param("state", s.state().name())
                .param("askedAt", SqlTime.of(s.askedAt()))
                .param("dueAt", SqlTime.of(s.dueAt()))
                .param("endedAt", SqlTime.of(s.endedAt()))
                .update();
    }

    Optional<Substitution> find(SubstitutionId id) {
        return jdbc.sql("select * from substitution where id = :id")
                .param("id", id.uuid())
                .query(SubstitutionStore::substitution)
                .optional();
    }

    /** All of an application, the oldest first. */
    List<Substitution> of(ApplicationId application) {
        return jdbc.sql("select * from substitution where application_id = :application order by asked_at, id")
                .param("application", application.uuid())
                .query(SubstitutionStore::substitution)
                .list();
    }

    /** True once: of an open one. */
    boolean end(SubstitutionId id, Substitution.State state, Instant now) {
        return jdbc.sql(
                                "update substitution set state = :state, ended_at = :now where id = :id and state = 'REQUESTED'")
                        .param("state", state.name())
                        .param("now", SqlTime.of(now))
                        .param("id", id.uuid())
                        .update()
                == 1;
    }

    void dueAt(SubstitutionId id, Instant due) {
        jdbc.sql("update substitution set due_at = :due where id = :id")
                .param("due", SqlTime.of(due))
                .param("id", id.uuid())
                .update();
    }

    /** What was decided about whoever was proposed. */
    void decide(RepresentativeVerdict verdict, Instant now) {
        jdbc.sql("update representative set state = :state, reason = :reason, reason_note = :note, decided_at = :now,"
                        + " segments = :segments where id = :id and state = 'PROPOSED'")
                .param("state", verdict.state().name())
                .param(
                        "reason",
                        verdict.reason() == null ? null : verdict.reason().name())
                .param("note", verdict.note())
                .param("segments", verdict.segments().text())
                .param("now", SqlTime.of(now))
                .param("id", verdict.representative().uuid())
                .update();
    }

    private static Substitution substitution(ResultSet row, int n) throws SQLException {
        return new Substitution(
                new SubstitutionId(row.getObject("id", UUID.class)),
                new ApplicationId(row.getObject("application_id", UUID.class)),
                new RepresentativeId(row.getObject("former_id", UUID.class)),
                new RepresentativeId(row.getObject("substitute_id", UUID.class)),
                Substitution.State.valueOf(row.getString("state")),
                SqlTime.instant(row, "asked_at"),
                SqlTime.instant(row, "due_at"),
                SqlTime.instant(row, "ended_at"));
    }

    /** The new person stands in the order of the application where the former stood: where places are few, that matters. */
    void changePlaces(RepresentativeId former, RepresentativeId substitute) {
        int first = position(former);
        int last = position(substitute);
        move(former, -1 - last);
        move(substitute, first);
        move(former, last);
    }

    private int position(RepresentativeId id) {
        return jdbc.sql("select position from representative where id = :id")
                .param("id", id.uuid())
                .query(Integer.class)
                .single();
    }

    private void move(RepresentativeId id, int position) {
        jdbc.sql("update representative set position = :position where id = :id")
                .param("position", position)
                .param("id", id.uuid())
                .update();
    }
}
