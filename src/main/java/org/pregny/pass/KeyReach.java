package org.pregny.pass;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far a key reaches: the passes signed with it that are good for something, now or once a decision is taken. */
@Repository
class KeyReach {

    private static final String AFFECTED =
            " from pass where kid = :kid and state in ('ISSUED', 'ACTIVATED', 'SUSPENDED') and valid_until >= :now";

    private final JdbcClient jdbc;

    KeyReach(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PassId> passes(String kid, Instant now) {
        return jdbc
                .sql("select id" + AFFECTED + " order by issued_at, id")
                .param("kid", kid)
                .param("now", SqlTime.of(now))
                .query(UUID.class)
                .list()
                .stream()
                .map(PassId::new)
                .toList();
    }

    /** A suspended pass is issued again but not sent, and an emergency pass has no reader. */
    KeyPlan plan(EventKey key, Instant now) {
        return jdbc.sql("select count(*) as passes,"
                        + " coalesce(sum(case when state = 'ACTIVATED' then 1 else 0 end), 0) as activated,"
                        + " coalesce(sum(case when state <> 'SUSPENDED' and email is not null then 1 else 0 end), 0)"
                        + " as letters" + AFFECTED)
                .param("kid", key.kid())
                .param("now", SqlTime.of(now))
                .query((row, n) ->
                        new KeyPlan(key, row.getInt("passes"), row.getInt("activated"), row.getInt("letters")))
                .single();
    }
}
