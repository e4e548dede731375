package org.pregny.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Puts typed words into a question. Tasks that have a word which few have are asked for by their ids; one word that many
 * tasks have is read off its own index, page by page; several such words are looked for while the list is read in its
 * order, unless few tasks have them all.
 */
@Component
class WorkListSearch {

    static final int FEW = 500;

    private static final String LOOK_UP = "(select task_id from review_task_word where word >= :%1$s and word <= :%1$sz"
            + "%2$s) union all (select task_id from review_task_word where word = :%1$ss%2$s)";
    private static final String HERE = "exists (select 1 from review_task_word w where w.task_id = review_task.id"
            + " and (w.word >= :%1$s and w.word <= :%1$sz or w.word = :%1$ss))";

    private final JdbcClient jdbc;
    private final WordsByDue byDue;

    WorkListSearch(JdbcClient jdbc, WordsByDue byDue) {
        this.jdbc = jdbc;
        this.byDue = byDue;
    }

    void into(WorkListSql sql, List<String> words) {
        List<String> frequent = new ArrayList<>();
        Set<UUID> hits = null;
        for (String word : words) {
            List<UUID> found = found(List.of(word), FEW);
            if (found.size() > FEW) {
                frequent.add(word);
            } else if (hits == null) {
                hits = new LinkedHashSet<>(found);
            } else {
                hits.retainAll(found);
            }
        }
        if (hits == null && frequent.size() > 1) {
            List<UUID> common = found(frequent, FEW);
            hits = common.size() > FEW ? null : new LinkedHashSet<>(common);
        }
        if (hits == null || frequent.size() < words.size()) {
            frequent.forEach(word -> here(sql, word));
        }
        only(sql, hits);
    }

    /** The next tasks with a word that many have, in the order they are due. */
    void inOrder(WorkListSql sql, String word, Optional<List<Object>> from, int most) {
        byDue.next(word, from, most).ifPresentOrElse(hits -> only(sql, hits), () -> into(sql, List.of(word)));
    }

    /** Asks for the tasks with a word, written or sounding alike; one that has it in two ways is found twice. */
    static String lookUp(Map<String, Object> values, String word, String limit) {
        return LOOK_UP.formatted(bound(values, word), limit);
    }

    private static void only(WorkListSql sql, Collection<UUID> hits) {
        if (hits != null) {
            sql.only(hits);
        }
    }

    /** The tasks that have all these words, up to one more than so many. */
    private List<UUID> found(List<String> words, int most) {
        Map<String, Object> values = new HashMap<>();
        String limit = " limit " + (most + 1);
        String all = words.stream()
                .map(word -> "(" + lookUp(values, word, words.size() == 1 ? limit : "") + ")")
                .collect(Collectors.joining(" intersect "));
        return jdbc.sql("select task_id from (" + all + ") hit" + limit)
                .params(values)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    private static void here(WorkListSql sql, String word) {
        String name = bound(sql.values(), word);
        sql.and(HERE.formatted(name), name, word);
    }

    /** The name of the word in a question; a word without a sound sounds like none. */
    private static String bound(Map<String, Object> values, String word) {
        String name = "word" + values.size();
        values.put(name, word);
        values.put(name + "z", SearchWords.last(word));
        values.put(name + "s", SearchWords.sound(word));
        return name;
    }
}
