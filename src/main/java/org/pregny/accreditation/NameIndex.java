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

    /** No key is empty. */
    private static final Set<String> NOBODY = Set.of("");

    /** The owners of exact keys, and of most of the rarest words; the outer join keeps H2 from asking row by row. */
    static final String CANDIDATES = """
            select owner from name_key where scope = :scope and text in (:exact)
            union
            select owner from (
                select k.owner from (
                    select text from name_key where scope = :scope and text in (:words)
                    group by text having count(*) <= :common order by count(*), text limit :rarest) rare
                left join name_key k on k.scope = :scope and k.text = rare.text
                group by k.owner order by count(*) desc, k.owner limit :most) likely""";

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
        return new LinkedHashSet<>(asking(jdbc.sql(CANDIDATES), scope, sought)
                .query((row, n) -> row.getObject("owner", UUID.class))
                .list());
    }

    /** Fills in whom {@link #CANDIDATES} is to find. */
    static JdbcClient.StatementSpec asking(JdbcClient.StatementSpec statement, String scope, SearchKeys sought) {
        return statement
                .param("scope", scope)
                .param("exact", sought.exact().isEmpty() ? NOBODY : sought.exact())
                .param("words", sought.words().isEmpty() ? NOBODY : sought.words())
                .param("common", COMMON)
                .param("rarest", RAREST)
                .param("most", MOST_CANDIDATES);
    }
}
