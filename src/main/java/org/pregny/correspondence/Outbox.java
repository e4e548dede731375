package org.pregny.correspondence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.pregny.correspondence.OutgoingMail.State;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of letters that wait, were sent, or need a person. */
@Repository
class Outbox {

    static final String COLUMNS = "id, case_id, message_id, template, language, recipient, recipient_name, subject,"
            + " state, version, attempts, tries, queued_at, next_attempt_at, claimed_until, sent_at, last_error";

    private final JdbcClient jdbc;

    Outbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID id, Letter letter, WrittenLetter written, Instant now) {
        jdbc.sql("""
                insert into outgoing_mail (id, letter_key, message_id, case_id, template, language, recipient,
                    recipient_name, subject, state, attempts, queued_at, next_attempt_at)
                values (:id, :key, :messageId, :caseId, :template, :language, :recipient,
                    :name, :subject, 'QUEUED', 0, :now, :now)""")
                .param("id", id)
                .param("key", letter.key())
                .param("messageId", written.messageId())
                .param("caseId", letter.caseId())
                .param("template", letter.template())
                .param("language", letter.language().tag())
                .param("recipient", written.recipient().address())
                .param("name", written.recipient().name())
                .param("subject", written.subject())
                .param("now", SqlTime.of(now))
                .update();
        jdbc.sql("insert into mail_message (mail_id, content) values (:id, :content)")
                .param("id", id)
                .param("content", written.message())
                .update();
    }

    Optional<OutgoingMail> find(UUID id) {
        return jdbc.sql("select " + COLUMNS + " from outgoing_mail where id = :id")
                .param("id", id)
                .query(Outbox::mail)
                .optional();
    }

    /** Reads the row and keeps others from changing it until the transaction ends. */
    Optional<OutgoingMail> lock(UUID id) {
        return jdbc.sql("select " + COLUMNS + " from outgoing_mail where id = :id for update")
                .param("id", id)
                .query(Outbox::mail)
                .optional();
    }

    byte[] message(UUID id) {
        return jdbc.sql("select content from mail_message where mail_id = :id")
                .param("id", id)
                .query((row, n) -> row.getBytes("content"))
                .single();
    }

    /** A person's or a server's word about a letter; it takes effect at once, so no sender's claim outlives it. */
    void become(UUID id, State state, String error) {
        jdbc.sql("update outgoing_mail set state = :state, last_error = :error, claimed_by = null,"
                        + " claimed_until = null where id = :id")
                .param("state", state.name())
                .param("error", error)
                .param("id", id)
                .update();
    }

    /** Into the queue again, with all tries before it. */
    void requeue(UUID id, Instant now) {
        jdbc.sql("update outgoing_mail set state = 'QUEUED', attempts = 0, next_attempt_at = :now, last_error = null,"
                        + " claimed_by = null, claimed_until = null where id = :id")
                .param("now", SqlTime.of(now))
                .param("id", id)
                .update();
    }

    /** The letter as it leaves to another address: a new version with a Message-ID of its own. */
    void rewrite(UUID id, WrittenLetter written) {
        jdbc.sql("update outgoing_mail set recipient = :recipient, message_id = :messageId, version = version + 1"
                        + " where id = :id")
                .param("recipient", written.recipient().address())
                .param("messageId", written.messageId())
                .param("id", id)
                .update();
        jdbc.sql("update mail_message set content = :content where mail_id = :id")
                .param("content", written.message())
                .param("id", id)
                .update();
    }

    static OutgoingMail mail(ResultSet row, int n) throws SQLException {
        return new OutgoingMail(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getString("message_id"),
                row.getString("template"),
                row.getString("language"),
                row.getString("recipient"),
                row.getString("recipient_name"),
                row.getString("subject"),
                State.valueOf(row.getString("state")),
                row.getInt("version"),
                row.getInt("attempts"),
                row.getInt("tries"),
                SqlTime.instant(row, "queued_at"),
                SqlTime.instant(row, "next_attempt_at"),
                SqlTime.instant(row, "claimed_until"),
                SqlTime.instant(row, "sent_at"),
                row.getString("last_error"));
    }
}
