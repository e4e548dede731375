package org.pregny.portal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.pregny.kernel.EmailAddress;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Requests to sign in, each with the hashes of its link and its code. */
@Repository
class SignInStore {

    /** A request that is still good. */
    record SignIn(UUID id, UUID session, String event, String email, String codeHash, int failures) {}

    private final JdbcClient jdbc;

    SignInStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(SignIn signIn, String linkHash, Instant now, Instant expires) {
        jdbc.sql("""
                insert into portal_sign_in (id, session_id, event_code, email, email_key, link_hash, code_hash, failures,
                    asked_at, expires_at)
                values (:id, :session, :event, :email, :key, :link, :code, 0, :now, :expires)""")
                .param("id", signIn.id())
                .param("session", signIn.session())
                .param("event", signIn.event())
                .param("email", signIn.email())
                .param("key", EmailAddress.key(signIn.email()))
                .param("link", linkHash)
                .param("code", signIn.codeHash())
                .param("now", SqlTime.of(now))
                .param("expires", SqlTime.of(expires))
                .update();
    }

    /** The last one that was asked for in this session, locked. */
    Optional<SignIn> lastOf(UUID session, Instant now) {
        return jdbc.sql("select * from portal_sign_in where session_id = :session and used_at is null"
                        + " and expires_at > :now order by asked_at desc, id limit 1 for update")
                .param("session", session)
                .param("now", SqlTime.of(now))
                .query(SignInStore::signIn)
                .optional();
    }

    Optional<SignIn> behind(String linkHash, Instant now) {
        return jdbc.sql("select * from portal_sign_in where link_hash = :link and used_at is null and expires_at > :now"
                        + " for update")
                .param("link", linkHash)
                .param("now", SqlTime.of(now))
                .query(SignInStore::signIn)
                .optional();
    }

    void failed(UUID id) {
        jdbc.sql("update portal_sign_in set failures = failures + 1 where id = :id")
                .param("id", id)
                .update();
    }

    void used(UUID id, Instant now) {
        jdbc.sql("update portal_sign_in set used_at = :now where id = :id")
                .param("now", SqlTime.of(now))
                .param("id", id)
                .update();
    }

    int forget(Instant expiredBefore) {
        return jdbc.sql("delete from portal_sign_in where expires_at < :before")
                .param("before", SqlTime.of(expiredBefore))
                .update();
    }

    private static SignIn signIn(ResultSet row, int n) throws SQLException {
        return new SignIn(
                row.getObject("id", UUID.class),
                row.getObject("session_id", UUID.class),
                row.getString("event_code"),
                row.getString("email"),
                row.getString("code_hash"),
                row.getInt("failures"));
    }
}
