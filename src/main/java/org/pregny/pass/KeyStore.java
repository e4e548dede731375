package org.pregny.pass;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pregny.event.EventCode;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keys at rest; the sealed private part exists only while a key is active, so that nothing else can ever sign. */
@Repository
class KeyStore {

    private static final String COLUMNS = "kid, event_code, state, public_key, created_at, retired_at, revoked_at";

    private final JdbcClient jdbc;

    KeyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Fails with a duplicate key if the event has an active key already. */
    void add(EventKey key, byte[] sealedPrivateKey) {
        jdbc.sql("""
                insert into event_key (kid, event_code, state, active_for, public_key, sealed_private_key, created_at)
                values (:kid, :event, 'ACTIVE', :event, :publicKey, :sealed, :now)""")
                .param("kid", key.kid())
                .param("event", key.event().text())
                .param("publicKey", key.publicKey())
                .param("sealed", sealedPrivateKey)
                .param("now", SqlTime.of(key.createdAt()))
                .update();
    }

    /** A private key as it lies in the table. */
    record Sealed(String kid, byte[] privateKey) {}

    Optional<Sealed> active(EventCode event) {
        return jdbc.sql("select kid, sealed_private_key from event_key where active_for = :event")
                .param("event", event.text())
                .query(KeyStore::sealed)
                .optional();
    }

    List<Sealed> allActive() {
        return jdbc.sql("select kid, sealed_private_key from event_key where state = 'ACTIVE' order by kid")
                .query(KeyStore::sealed)
                .list();
    }

    Optional<EventKey> find(String kid) {
        return jdbc.sql("select " + COLUMNS + " from event_key where kid = :kid")
                .param("kid", kid)
                .query(KeyStore::key)
                .optional();
    }

    /** Holds the key as it is until the end of the transaction. */
    Optional<EventKey> lock(String kid) {
        return jdbc.sql("select " + COLUMNS + " from event_key where kid = :kid for update")
                .param("kid", kid)
                .query(KeyStore::key)
                .optional();
    }

    List<EventKey> all() {
        return jdbc.sql("select " + COLUMNS + " from event_key order by created_at, kid")
                .query(KeyStore::key)
                .list();
    }

    List<EventKey> ofEvent(EventCode event) {
        return jdbc.sql("select " + COLUMNS + " from event_key where event_code = :event order by created_at, kid")
                .param("event", event.text())
                .query(KeyStore::key)
                .list();
    }

    void retire(String kid, Instant at) {
        jdbc.sql("""
                update event_key
                set state = 'RETIRED', active_for = null, sealed_private_key = null, retired_at = :at
                where kid = :kid and state = 'ACTIVE'""").param("at", SqlTime.of(at)).param("kid", kid).update();
    }

    void revoke(String kid, Instant at) {
        jdbc.sql("""
                update event_key
                set state = 'REVOKED', active_for = null, sealed_private_key = null, revoked_at = :at,
                    retired_at = coalesce(retired_at, :at)
                where kid = :kid and state <> 'REVOKED'""").param("at", SqlTime.of(at)).param("kid", kid).update();
    }

    private static Sealed sealed(ResultSet row, int n) throws SQLException {
        return new Sealed(row.getString("kid"), row.getBytes("sealed_private_key"));
    }

    private static EventKey key(ResultSet row, int n) throws SQLException {
        return new EventKey(
                row.getString("kid"),
                EventCode.of(row.getString("event_code")),
                KeyState.valueOf(row.getString("state")),
                row.getBytes("public_key"),
                SqlTime.instant(row, "created_at"),
                SqlTime.instant(row, "retired_at"),
                SqlTime.instant(row, "revoked_at"));
    }
}
