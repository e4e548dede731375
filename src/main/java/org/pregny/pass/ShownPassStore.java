package org.pregny.pass;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.pregny.kernel.Together;
import org.pregny.kernel.Together.Answers;
import org.pregny.kernel.Together.Asked;
import org.pregny.kernel.Together.Question;
import org.springframework.stereotype.Repository;

/** Finds a pass together with what its code depends on. */
@Repository
class ShownPassStore {

    private static final String LOCKED = "select " + PassStore.COLUMNS
            + ", exists (select 1 from event_key where event_key.kid = ? and event_key.state <> 'REVOKED') as key_stands"
            + " from pass where id = ? for update";

    private final Together together;

    ShownPassStore(Together together) {
        this.together = together;
    }

    /** A pass, and whether the key that was named still speaks for anything. */
    record UnderKey(Pass pass, boolean keyStands) {}

    /** Locked: of two scans in the same moment, the second sees what the first did. Null if there is none. */
    <T> Answers<UnderKey, T> lock(PassId id, String kid, Question<T> along) {
        Asked asked = new Asked(LOCKED, 2, (statement, before) -> {
            statement.setString(before + 1, kid);
            statement.setObject(before + 2, id.uuid());
        });
        return together.ask(new Question<>(asked, ShownPassStore::read), along);
    }

    private static UnderKey read(ResultSet rows) throws SQLException {
        return rows.next() ? new UnderKey(PassRows.pass(rows, 0), rows.getBoolean("key_stands")) : null;
    }
}
