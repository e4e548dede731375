package org.pregny.pass;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds a pass together with what its code depends on. */
@Repository
class ShownPassStore {

    private static final String LOCKED = "select " + PassStore.COLUMNS
            + ", exists (select 1 from event_key where event_key.kid = :kid and event_key.state <> 'REVOKED') as key_stands"
            + " from pass where id = :id for update";

    private final JdbcClient jdbc;

    ShownPassStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A pass, and whether the key that was named still speaks for anything. */
    record UnderKey(Pass pass, boolean keyStands) {}

    /** Locked: of two scans in the same moment, the second sees what the first did. */
    Optional<UnderKey> lock(PassId id, String kid) {
        return jdbc.sql(LOCKED)
                .param("kid", kid)
                .param("id", id.uuid())
                .query((row, n) -> new UnderKey(PassRows.pass(row, n), row.getBoolean("key_stands")))
                .optional();
    }
}
