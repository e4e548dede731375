package org.pregny.correspondence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How each try to hand over a letter went. */
@Repository
class AttemptStore {

    private final JdbcClient jdbc;

    AttemptStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ClaimedMail mail, Handover end, Instant now) {
        jdbc.sql("insert into mail_attempt (mail_id, number, tried_at, recipient, outcome, reply)"
                        + " values (:mail, :number, :now, :recipient, :outcome, :reply)")
                .param("mail", mail.mail().id())
                .param("number", mail.attempt())
                .param("now", SqlTime.of(now))
                .param("recipient", mail.mail().recipient())
                .param("outcome", end.result().name())
                .param("reply", end.reply())
                .update();
    }

    List<MailAttempt> of(UUID mail) {
        return jdbc.sql("select number, tried_at, recipient, outcome, reply from mail_attempt where mail_id = :mail"
                        + " order by number")
                .param("mail", mail)
                .query((row, n) -> new MailAttempt(
                        row.getInt("number"),
                        SqlTime.instant(row, "tried_at"),
                        row.getString("recipient"),
                        Handover.Result.valueOf(row.getString("outcome")),
                        row.getString("reply")))
                .list();
    }

    Optional<String> recipient(UUID mail, int number) {
        return jdbc.sql("select recipient from mail_attempt where mail_id = :mail and number = :number")
                .param("mail", mail)
                .param("number", number)
                .query(String.class)
                .optional();
    }

    /** Tries since then and letters in hand now in real time, of all machines together. */
    int since(Instant then, Instant now) {
        return jdbc.sql("select (select count(*) from mail_attempt where tried_at > :then)"
                        + " + (select count(*) from outgoing_mail where claimed_until > :now and state = 'QUEUED')")
                .param("then", SqlTime.of(then))
                .param("now", SqlTime.of(now))
                .query(Integer.class)
                .single();
    }

    /** Tries of letters that still wait are needed to pace the next. */
    void forgetBefore(Instant then) {
        jdbc.sql("delete from mail_attempt where tried_at < :then"
                        + " and mail_id not in (select id from outgoing_mail where state in ('QUEUED', 'HELD'))")
                .param("then", SqlTime.of(then))
                .update();
    }
}
