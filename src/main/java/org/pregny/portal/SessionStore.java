package org.pregny.portal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sessions of applicants, in the database: good on every machine, and after a restart. */
@Repository
class SessionStore {

    /** A session and when it was last seen. */
    record Seen(ApplicantSession session, Instant openedAt, Instant seenAt) {}

    private final JdbcClient jdbc;

    SessionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ApplicantSession session, String tokenHash, Instant now) {
        jdbc.sql("insert into portal_session (id, token_hash, email, email_key, confirmed, opened_at, seen_at)"
                        + " values (:id, :hash, :email, :key, :confirmed, :now, :now)")
                .param("id", session.id())
                .param("hash", tokenHash)
                .param("email", session.email())
                .param("key", session.emailKey())
                .param("confirmed", session.confirmed())
                .param("now", SqlTime.of(now))
                .update();
    }

    Optional<Seen> find(String tokenHash) {
        return jdbc.sql("select * from portal_session where token_hash = :hash")
                .param("hash", tokenHash)
                .query((row, n) -> new Seen(
                        new ApplicantSession(
                                row.getObject("id", UUID.class), row.getString("email"), row.getBoolean("confirmed")),
                        SqlTime.instant(row, "opened_at"),
                        SqlTime.instant(row, "seen_at")))
                .optional();
    }

    void seen(UUID id, Instant now) {
        jdbc.sql("update portal_session set seen_at = :now where id = :id")
                .param("now", SqlTime.of(now))
                .param("id", id)
                .update();
    }

    /** The session is confirmed, and what opened it before opens it no more (ASVS 7.2.4). */
    void confirm(UUID id, String tokenHash, Instant now) {
        jdbc.sql("update portal_session set confirmed = true, token_hash = :hash, opened_at = :now, seen_at = :now"
                        + " where id = :id")
                .param("hash", tokenHash)
                .param("now", SqlTime.of(now))
                .param("id", id)
                .update();
    }

    void remove(UUID id) {
        jdbc.sql("delete from portal_session where id = :id").param("id", id).update();
    }

    int forget(Instant openedBefore, Instant seenBefore) {
        return jdbc.sql("delete from portal_session where opened_at < :opened or seen_at < :seen")
                .param("opened", SqlTime.of(openedBefore))
                .param("seen", SqlTime.of(seenBefore))
                .update();
    }
}
