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

/** What applicants changed or asked to have changed, field by field. */
@Repository
class AmendmentStore {

    private final JdbcClient jdbc;

    AmendmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Amendment a) {
        jdbc.sql("""
                insert into amendment (id, application_id, kind, state, request_id, note, receipt_number, made_at,
                    due_at, settled_at, verdict_note, made_version)
                values (:id, :application, :kind, :state, :request, :note, :receipt, :madeAt,
                    :dueAt, :settledAt, :verdictNote, :version)""")
                .param("id", a.id().uuid())
                .param("application", a.application().uuid())
                .param("kind", a.kind().name())
                .param("state", a.state().name())
                .param("request", a.request())
                .param("note", a.note())
                .param("receipt", a.receipt())
                .param("madeAt", SqlTime.of(a.madeAt()))
                .param("dueAt", SqlTime.of(a.dueAt()))
                .param("settledAt", SqlTime.of(a.settledAt()))
                .param("verdictNote", a.verdictNote())
                .param("version", a.version())
                .update();
        for (int i = 0; i < a.fields().size(); i++) {
            add(a.id(), i, a.fields().get(i));
        }
    }

    private void add(AmendmentId id, int position, AmendedField field) {
        RepresentativeId person = field.address().person();
        jdbc.sql("insert into amendment_field (amendment_id, position, person_id, field, before_value, after_value)"
                        + " values (:id, :position, :person, :field, :before, :after)")
                .param("id", id.uuid())
                .param("position", position)
                .param("person", person == null ? null : person.uuid())
                .param("field", field.address().field().name())
                .param("before", field.before())
                .param("after", field.after())
                .update();
    }

    /** The oldest first. */
    List<Amendment> of(ApplicationId application) {
        return jdbc
                .sql("select * from amendment where application_id = :application order by made_at, made_version, id")
                .param("application", application.uuid())
                .query((row, n) -> row.getObject("id", UUID.class))
                .list()
                .stream()
                .map(id -> find(new AmendmentId(id)).orElseThrow())
                .toList();
    }

    Optional<Amendment> find(AmendmentId id) {
        return jdbc.sql("select * from amendment where id = :id")
                .param("id", id.uuid())
                .query(this::amendment)
                .optional();
    }

    /** False when somebody else was quicker. */
    boolean settle(AmendmentId id, Amendment.State state, String note, Instant now) {
        return jdbc.sql("update amendment set state = :state, verdict_note = :note, settled_at = :now"
                                + " where id = :id and state = 'ASKED'")
                        .param("state", state.name())
                        .param("note", note)
                        .param("now", SqlTime.of(now))
                        .param("id", id.uuid())
                        .update()
                == 1;
    }

    void due(AmendmentId id, Instant due) {
        jdbc.sql("update amendment set due_at = :due where id = :id")
                .param("due", SqlTime.of(due))
                .param("id", id.uuid())
                .update();
    }

    private List<AmendedField> fields(AmendmentId id) {
        return jdbc.sql("select * from amendment_field where amendment_id = :id order by position")
                .param("id", id.uuid())
                .query((row, n) -> new AmendedField(
                        InformationStore.address(row, n), row.getString("before_value"), row.getString("after_value")))
                .list();
    }

    private Amendment amendment(ResultSet row, int n) throws SQLException {
        AmendmentId id = new AmendmentId(row.getObject("id", UUID.class));
        return new Amendment(
                id,
                new ApplicationId(row.getObject("application_id", UUID.class)),
                Amendment.Kind.valueOf(row.getString("kind")),
                Amendment.State.valueOf(row.getString("state")),
                row.getObject("request_id", UUID.class),
                row.getString("note"),
                row.getString("receipt_number"),
                SqlTime.instant(row, "made_at"),
                SqlTime.instant(row, "due_at"),
                SqlTime.instant(row, "settled_at"),
                row.getString("verdict_note"),
                row.getInt("made_version"),
                fields(id));
    }
}
