package org.pregny.kill;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a journal left in the database, looked at while nobody works on it. */
final class JournalAftermath {

    private final JdbcClient jdbc;

    JournalAftermath(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every way in which the database is not what was handed in; empty when all is well. */
    List<String> damage(List<String> handedIn) {
        List<String> damage = new ArrayList<>();
        differ(damage, "scans", handedIn, texts("select nonce from scan order by scanned_at, id"));
        differ(damage, "entries of the journal", handedIn, texts("select nonce from scan_journal order by counter"));
        differ(
                damage,
                "head of the journal",
                List.of(Integer.toString(handedIn.size())),
                texts("select cast(counter as varchar(20)) from scan_journal_head"));
        differ(damage, "cases", List.of(), texts("select kind from occurrence"));
        return damage;
    }

    /** How many the server believes to be inside. */
    int inside() {
        return jdbc.sql("select count(*) from presence where inside")
                .query(Integer.class)
                .single();
    }

    private static void differ(List<String> damage, String what, List<String> wanted, List<String> found) {
        if (!wanted.equals(found)) {
            damage.add("%s: %d instead of %d, or in another order".formatted(what, found.size(), wanted.size()));
        }
    }

    private List<String> texts(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }
}
