package org.pregny.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pregny.application.Reconsideration.State;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Refusals that can be, are or were looked at again. Every change is made under the lock of the application. */
@Repository
class ReconsiderationStore {

    private static final String PEOPLE = "select representative_id from reconsidered_person p"
            + " join representative r on r.id = p.representative_id where p.reconsideration_id = :id";

    private final JdbcClient jdbc;

    ReconsiderationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Reconsideration r) {
        jdbc.sql("insert into reconsideration (id, application_id, refused_at, closes_at, state)"
                        + " values (:id, :application, :refusedAt, :closesAt, 'OPEN')")
                .param("id", r.id().uuid())
                .param("application", r.application().uuid())
                .param("refusedAt", SqlTime.of(r.refusedAt()))
                .param("closesAt", SqlTime.of(r.closesAt()))
                .update();
        r.refused().forEach(person -> jdbc.sql(
                        "insert into reconsidered_person (reconsideration_id, representative_id, asked)"
                                + " values (:id, :person, false)")
                .param("id", r.id().uuid())
                .param("person", person.uuid())
                .update());
    }

    Optional<Reconsideration> find(ReconsiderationId id) {
        return jdbc.sql("select * from reconsideration where id = :id")
                .param("id", id.uuid())
                .query(this::reconsideration)
                .optional();
    }

    Optional<Reconsideration> of(ApplicationId application) {
        return jdbc.sql("select * from reconsideration where application_id = :application")
                .param("application", application.uuid())
                .query(this::reconsideration)
                .optional();
    }

    void ask(ReconsiderationId id, List<RepresentativeId> people, String words, Instant now, Instant due) {
        jdbc.sql("update reconsideration set state = 'ASKED', words = :words, asked_at = :now, due_at = :due"
                        + " where id = :id")
                .param("words", words)
                .param("now", SqlTime.of(now))
                .param("due", SqlTime.of(due))
                .param("id", id.uuid())
                .update();
        jdbc.sql("update reconsidered_person set asked = true where reconsideration_id = :id"
                        + " and representative_id in (:people)")
                .param("id", id.uuid())
                .param("people", people.stream().map(RepresentativeId::uuid).toList())
                .update();
    }

    /** True once: from one state to another. */
    boolean end(ReconsiderationId id, State from, State to, Instant now) {
        return jdbc.sql("update reconsideration set state = :to, ended_at = :now where id = :id and state = :from")
                        .param("to", to.name())
                        .param("now", SqlTime.of(now))
                        .param("id", id.uuid())
                        .param("from", from.name())
                        .update()
                == 1;
    }

    void move(ReconsiderationId id, Instant closes, Instant due) {
        jdbc.sql("update reconsideration set closes_at = :closes, due_at = :due where id = :id")
                .param("closes", SqlTime.of(closes))
                .param("due", SqlTime.of(due))
                .param("id", id.uuid())
                .update();
    }

    /** What was decided about a refused person; when the first decision was stays as it is. */
    void decide(RepresentativeVerdict verdict) {
        jdbc.sql("update representative set state = :state, reason = :reason, reason_note = :note,"
                        + " quota = :quota, segments = :segments where id = :id and state = 'REFUSED'")
                .param("segments", verdict.segments().text())
                .param("state", verdict.state().name())
                .param(
                        "reason",
                        verdict.reason() == null ? null : verdict.reason().name())
                .param("note", verdict.note())
                .param("quota", verdict.quota() == null ? null : verdict.quota().name())
                .param("id", verdict.representative().uuid())
                .update();
    }

    private List<RepresentativeId> people(UUID id, String condition) {
        return jdbc.sql(PEOPLE + condition + " order by r.position")
                .param("id", id)
                .query((row, n) -> new RepresentativeId(row.getObject("representative_id", UUID.class)))
                .list();
    }

    private Reconsideration reconsideration(ResultSet row, int n) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Reconsideration(
                new ReconsiderationId(id),
                new ApplicationId(row.getObject("application_id", UUID.class)),
                SqlTime.instant(row, "refused_at"),
                SqlTime.instant(row, "closes_at"),
                State.valueOf(row.getString("state")),
                row.getString("words"),
                SqlTime.instant(row, "asked_at"),
                SqlTime.instant(row, "due_at"),
                SqlTime.instant(row, "ended_at"),
                people(id, ""),
                people(id, " and p.asked = true"));
    }
}
