package org.pregny.accreditation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the few that may be meant among tens of thousands, by indexed keys; what they are worth is judged elsewhere. */
@Repository
class NameIndex {

    /** One statement for many rows is several times as fast as a batch of statements. */
    private static final int AT_ONCE = 200;

    private static final int COLUMNS = 3;
    private static final int MOST_CANDIDATES = 60;

    /** Words that more share tell nothing; the rarest are looked for, so many of them. */
    private static final int COMMON = 400;

    private static final int RAREST = 4;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    NameIndex(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void add(String scope, Map<UUID, SearchKeys> keys) {
        List<Object> values = new ArrayList<>();
        keys.forEach((owner, of) -> Stream.concat(of.exact().stream(), of.words().stream())
                .forEach(text -> values.addAll(List.of(scope, text, owner))));
        for (int i = 0; i < values.size(); i += AT_ONCE * COLUMNS) {
            List<Object> some = values.subList(i, Math.min(i + AT_ONCE * COLUMNS, values.size()));
            batches.update(
                    "insert into name_key (scope, text, owner) values "
                            + String.join(", ", Collections.nCopies(some.size() / COLUMNS, "(?, ?, ?)")),
                    some.toArray());
        }
    }

    void remove(Collection<UUID> owners) {
        batches.batchUpdate(
                "delete from name_key where owner = ?",
                owners.stream().map(owner -> new Object[] {owner}).toList());
    }

    Set<UUID> candidates(String scope, SearchKeys sought) {
        Set<UUID> found = new LinkedHashSet<>();
        if (!sought.exact().isEmpty()) {
            found.addAll(jdbc.sql("select distinct owner from name_key where scope = :scope and text in (:texts)")
                    .param("scope", scope)
                    .param("texts", sought.exact())
                    .query(UUID.class)
                    .list());
        }
        List<String> rare = rarest(scope, sought.words());
        if (!rare.isEmpty()) {
            found.addAll(jdbc.sql("""
                    select owner from name_key where scope = :scope and text in (:texts)
                    group by owner order by count(*) desc, owner limit :most""")
                    .param("scope", scope)
                    .param("texts", rare)
                    .param("most", MOST_CANDIDATES)
                    .query(UUID.class)
                    .list());
        }
        return found;
    }

    private List<String> rarest(String scope, Set<String> words) {
        if (words.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                select text from name_key where scope = :scope and text in (:texts)
                group by text having count(*) <= :common order by count(*), text limit :rarest""")
                .param("scope", scope)
                .param("texts", words)
                .param("common", COMMON)
                .param("rarest", RAREST)
                .query(String.class)
                .list();
    }
}
