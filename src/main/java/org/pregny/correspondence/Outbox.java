package org.pregny.correspondence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of letters that wait, were sent, or need a person. */
@Repository
class Outbox {

    private static final String COLUMNS = "id, case_id, message_id, template, language, recipient, subject, state,"
            + " attempts, queued_at, next_attempt_at, sent_at, last_error";

    private final JdbcClient jdbc;

    Outbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean holds(String key) {
        return jdbc.sql("select count(*) from outgoing_mail where letter_key = :key")
                        .param("key", key)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void add(UUID id, Letter letter, WrittenLetter written, Instant now) {
        jdbc.sql("""
                insert into outgoing_mail (id, letter_key, message_id, case_id, template, language, recipient, subject,
                    message, state, attempts, queued_at, next_attempt_at)
                values (:id, :key, :messageId, :caseId, :template, :language, :recipient, :subject,
                    :message, 'QUEUED', 0, :now, :now)""")
                .param("id", id)
                .param("key", letter.key())
                .param("messageId", written.messageId())
                .param("caseId", letter.caseId())
                .param("template", letter.template())
                .param("language", letter.language().tag())
                .param("recipient", letter.recipient().address())
                .param("subject", written.subject())
                .param("message", written.message())
                .param("now", SqlTime.of(now))
                .update();
    }

    /** Locks the oldest due rows; rows that another sender holds are passed over, so each row has one sender. */
    List<OutgoingMail> lockDue(Instant now, int limit) {
        return jdbc.sql("select " + COLUMNS + " from outgoing_mail where state = 'QUEUED' and next_attempt_at <= :now"
                        + " order by next_attempt_at, id limit :limit for update skip locked")
                .param("now", SqlTime.of(now))
                .param("limit", limit)
                .query(Outbox::mail)
                .list();
    }

    List<OutgoingMail> latest(int limit) {
        return jdbc.sql(
                        "select " + COLUMNS
                                + " from outgoing_mail order by case when state = 'FAILED' then 0 else 1 end, queued_at desc, id limit :limit")
                .param("limit", limit)
                .query(Outbox::mail)
                .list();
    }

    Optional<OutgoingMail> find(UUID id) {
        return jdbc.sql("select " + COLUMNS + " from outgoing_mail where id = :id")
                .param("id", id)
                .query(Outbox::mail)
                .optional();
    }

    byte[] message(UUID id) {
        return jdbc.sql("select message from outgoing_mail where id = :id")
                .param("id", id)
                .query((row, n) -> row.getBytes("message"))
                .single();
    }

    void sent(UUID id, Instant now) {
        jdbc.sql("update outgoing_mail set state = 'SENT', attempts = attempts + 1, sent_at = :now, last_error = null"
                        + " where id = :id")
                .param("now", SqlTime.of(now))
                .param("id", id)
                .update();
    }

    void notSent(UUID id, String error, OutgoingMail.State state, Instant nextAttempt) {
        jdbc.sql("update outgoing_mail set state = :state, attempts = attempts + 1, last_error = :error,"
                        + " next_attempt_at = :next where id = :id")
                .param("state", state.name())
                .param("error", error)
                .param("next", SqlTime.of(nextAttempt))
                .param("id", id)
                .update();
    }

    int requeue(UUID id, Instant now) {
        return jdbc.sql("update outgoing_mail set state = 'QUEUED', attempts = 0, next_attempt_at = :now"
                        + " where id = :id and state = 'FAILED'")
                .param("now", SqlTime.of(now))
                .param("id", id)
                .update();
    }

    private static OutgoingMail mail(ResultSet row, int n) throws SQLException {
        return new OutgoingMail(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getString("message_id"),
                row.getString("template"),
                row.getString("language"),
                row.getString("recipient"),
                row.getString("subject"),
                OutgoingMail.State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                SqlTime.instant(row, "queued_at"),
                SqlTime.instant(row, "next_attempt_at"),
                SqlTime.instant(row, "sent_at"),
                row.getString("last_error"));
    }
}
