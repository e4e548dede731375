package org.pregny.correspondence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the outbox that need a person. */
@Repository
class UndeliveredStore {

    private static final String NEEDS_PERSON = "state in ('FAILED', 'BOUNCED')";

    private final JdbcClient jdbc;

    UndeliveredStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<UndeliveredMail> open(int limit) {
        return jdbc.sql("select " + Outbox.COLUMNS + ", escalated_at from outgoing_mail where " + NEEDS_PERSON
                        + " order by case when escalated_at is null then 1 else 0 end, queued_at, id limit :limit")
                .param("limit", limit)
                .query((row, n) ->
                        new UndeliveredMail(Outbox.mail(row, n), SqlTime.instant(row, "escalated_at") != null))
                .list();
    }

    int count() {
        return jdbc.sql("select count(*) from outgoing_mail where " + NEEDS_PERSON)
                .query(Integer.class)
                .single();
    }

    String key(UUID mail) {
        return jdbc.sql("select letter_key from outgoing_mail where id = :id")
                .param("id", mail)
                .query(String.class)
                .single();
    }

    /** This letter and those of the same case to the same person at the same address that wait with it. */
    List<UUID> alike(OutgoingMail mail) {
        return jdbc.sql("select id from outgoing_mail where id = :id or case_id = :caseId and recipient = :recipient"
                        + " and recipient_name = :name and " + NEEDS_PERSON + " order by id")
                .param("id", mail.id())
                .param("caseId", mail.caseId())
                .param("recipient", mail.recipient())
                .param("name", mail.recipientName())
                .query(UUID.class)
                .list();
    }

    void escalate(UUID mail, Instant now) {
        jdbc.sql("update outgoing_mail set escalated_at = :now where id = :id and escalated_at is null")
                .param("now", SqlTime.of(now))
                .param("id", mail)
                .update();
    }
}
