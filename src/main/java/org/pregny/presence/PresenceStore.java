package org.pregny.presence;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.pregny.kernel.Together;
import org.pregny.kernel.Together.Asked;
import org.pregny.kernel.Together.Write;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Where each person is: one row a person and zone, changed by the latest passage only. */
@Repository
class PresenceStore {

    private final JdbcTemplate batches;
    private final Together together;

    PresenceStore(JdbcTemplate batches, Together together) {
        this.batches = batches;
        this.together = together;
    }

    /**
     * Each of somebody else. A passage that is told late, by a device that had no network, changes nothing that happened
     * after it.
     */
    void keep(List<Passage> passages) {
        if (passages.size() == 1) {
            Passage alone = passages.get(0);
            together.write(new Write(PresenceChange.LATEST.asked(alone), PresenceChange.FIRST.asked(alone)));
            return;
        }
        int[] changed = update(PresenceChange.LATEST, passages);
        List<Passage> unknown = new ArrayList<>();
        for (int i = 0; i < changed.length; i++) {
            if (changed[i] == 0) {
                unknown.add(passages.get(i));
            }
        }
        update(PresenceChange.FIRST, unknown);
    }

    /** Who goes out by a gate is in no building behind it, whether or not a door has seen them leave. */
    void leaveWhatLiesWithin(List<Passage> exits) {
        if (exits.size() == 1) {
            together.write(PresenceChange.LEAVE_WITHIN.asked(exits.get(0)));
            return;
        }
        update(PresenceChange.LEAVE_WITHIN, exits);
    }

    private int[] update(PresenceChange change, List<Passage> passages) {
        List<Asked> asked = passages.stream().map(change::asked).toList();
        return asked.isEmpty() ? new int[0] : batches.batchUpdate(asked.get(0).sql(), new Rows(asked));
    }

    private record Rows(List<Asked> asked) implements BatchPreparedStatementSetter {

        @Override
        public void setValues(PreparedStatement statement, int row) throws SQLException {
            asked.get(row).values().set(statement, 0);
        }

        @Override
        public int getBatchSize() {
            return asked.size();
        }
    }
}
