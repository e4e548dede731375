package org.pregny.circulation;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pregny.kernel.SqlTime;
import org.pregny.request.RequestId;
import org.pregny.round.RoundId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Objections of States, what organisations replied, and how they ended. */
@Repository
class ObjectionStore {

    private final JdbcClient jdbc;

    ObjectionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Objection o) {
        jdbc.sql("insert into objection (id, list_id, request_id, state_code, basis, source, received_on, state,"
                        + " entered_at, entered_by) values (:id, :list, :request, :country, :basis, :source, :received,"
                        + " :state, :at, :by)")
                .param("id", o.id().uuid())
                .param("list", o.list().uuid())
                .param("request", o.request().uuid())
                .param("country", o.country())
                .param("basis", o.basis())
                .param("source", o.source())
                .param("received", Date.valueOf(o.receivedOn()))
                .param("state", o.state().name())
                .param("at", SqlTime.of(o.enteredAt()))
                .param("by", o.enteredBy())
                .update();
    }

    Optional<Objection> find(ObjectionId id) {
        return one(id, "");
    }

    Optional<Objection> lock(ObjectionId id) {
        return one(id, " for update");
    }

    /** The oldest first. */
    List<Objection> to(RequestId request) {
        return jdbc.sql("select * from objection where request_id = :request order by entered_at, id")
                .param("request", request.uuid())
                .query(ObjectionStore::objection)
                .list();
    }

    /** The oldest first. */
    List<Objection> on(ListId list) {
        return jdbc.sql("select * from objection where list_id = :list order by entered_at, id")
                .param("list", list.uuid())
                .query(ObjectionStore::objection)
                .list();
    }

    /** To all lists of a round, the oldest first. */
    List<Objection> in(RoundId round) {
        return jdbc.sql("select o.* from objection o join circulation_list l on l.id = o.list_id"
                        + " where l.round_id = :round order by o.entered_at, o.id")
                .param("round", round.uuid())
                .query(ObjectionStore::objection)
                .list();
    }

    void raise(ObjectionId id, Instant at, LocalDate replyUntil) {
        jdbc.sql("update objection set state = 'STANDING', raised_at = :at, reply_until = :until where id = :id")
                .param("at", SqlTime.of(at))
                .param("until", Date.valueOf(replyUntil))
                .param("id", id.uuid())
                .update();
    }

    void askEnd(ObjectionId id, ObjectionState end, String words) {
        jdbc.sql("update objection set asked_end = :end, end_words = :words where id = :id")
                .param("end", end == null ? null : end.name())
                .param("words", words)
                .param("id", id.uuid())
                .update();
    }

    void end(ObjectionId id, ObjectionState state, Instant at, String by) {
        jdbc.sql("update objection set state = :state, asked_end = null, ended_at = :at, ended_by = :by"
                        + " where id = :id")
                .param("state", state.name())
                .param("at", SqlTime.of(at))
                .param("by", by)
                .param("id", id.uuid())
                .update();
    }

    /** False when a reply is there already. */
    boolean reply(ObjectionId id, String words, Instant at) {
        return jdbc.sql("update objection set reply = :words, replied_at = :at"
                                + " where id = :id and replied_at is null and state = 'STANDING'")
                        .param("words", words)
                        .param("at", SqlTime.of(at))
                        .param("id", id.uuid())
                        .update()
                == 1;
    }

    void note(ObjectionId id, ObjectionNote note) {
        jdbc.sql("insert into objection_note (objection_id, position, written_at, written_by, words)"
                        + " select :id, coalesce(max(position), 0) + 1, :at, :by, :words"
                        + " from objection_note where objection_id = :id")
                .param("id", id.uuid())
                .param("at", SqlTime.of(note.at()))
                .param("by", note.by())
                .param("words", note.words())
                .update();
    }

    List<ObjectionNote> notes(ObjectionId id) {
        return jdbc.sql("select * from objection_note where objection_id = :id order by position")
                .param("id", id.uuid())
                .query((row, n) -> new ObjectionNote(
                        SqlTime.instant(row, "written_at"), row.getString("written_by"), row.getString("words")))
                .list();
    }

    private Optional<Objection> one(ObjectionId id, String how) {
        return jdbc.sql("select * from objection where id = :id" + how)
                .param("id", id.uuid())
                .query(ObjectionStore::objection)
                .optional();
    }

    private static Objection objection(ResultSet row, int n) throws SQLException {
        Date replyUntil = row.getDate("reply_until");
        String asked = row.getString("asked_end");
        return new Objection(
                new ObjectionId(row.getObject("id", UUID.class)),
                new ListId(row.getObject("list_id", UUID.class)),
                new RequestId(row.getObject("request_id", UUID.class)),
                row.getString("state_code"),
                row.getString("basis"),
                row.getString("source"),
                row.getDate("received_on").toLocalDate(),
                ObjectionState.valueOf(row.getString("state")),
                SqlTime.instant(row, "entered_at"),
                row.getString("entered_by"),
                SqlTime.instant(row, "raised_at"),
                replyUntil == null ? null : replyUntil.toLocalDate(),
                row.getString("reply"),
                SqlTime.instant(row, "replied_at"),
                asked == null ? null : ObjectionState.valueOf(asked),
                row.getString("end_words"),
                SqlTime.instant(row, "ended_at"),
                row.getString("ended_by"));
    }
}
