package org.pregny.review;

import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Puts typed words into a question. Words that few tasks have lead to these tasks, which are then sorted; words that many
 * tasks have are looked for while the list is read in its order, where the next hit is never far away.
 */
@Component
class WorkListSearch {

    static final int FEW = 1000;

    private static final String WRITTEN = "select task_id from review_task_word where word >= :%1$s and word <= :%1$sz";
    private static final String SOUNDING = " union select task_id from review_task_word where word = :%1$ss";
    private static final String HERE = "exists (select 1 from review_task_word w where w.task_id = review_task.id"
            + " and w.word >= :%1$s and w.word <= :%1$sz)";
    private static final String SOUNDING_HERE =
            "exists (select 1 from review_task_word w" + " where w.task_id = review_task.id and w.word = :%1$ss)";

    /** Sorts behind every word that begins with what stands before it. */
    private static final String LAST = "zzzzzzzz";

    private final JdbcClient jdbc;

    WorkListSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One typed word, and how many tasks have it, up to one more than few. */
    private record Weighed(String word, int tasks) {}

    /** The table to read from. */
    String into(WorkListSql sql, List<String> words) {
        List<Weighed> weighed = words.stream()
                .map(word -> new Weighed(word, weight(word)))
                .sorted(Comparator.comparingInt(Weighed::tasks))
                .toList();
        String from = " from review_task";
        for (int i = 0; i < weighed.size(); i++) {
            String word = weighed.get(i).word();
            String name = "word" + i;
            bind(sql, name, word);
            if (i == 0 && weighed.get(i).tasks() <= FEW) {
                from = " from (" + lookUp(name, word) + ") hit join review_task on review_task.id = hit.task_id";
            } else {
                sql.and(isHere(name, word), name, word);
            }
        }
        return from;
    }

    private int weight(String word) {
        WorkListSql sql = new WorkListSql();
        bind(sql, "word", word);
        return jdbc.sql("select count(*) from (" + lookUp("word", word).replace("union", "union all") + " limit "
                        + (FEW + 1) + ") hit")
                .params(sql.values())
                .query(Integer.class)
                .single();
    }

    private static void bind(WorkListSql sql, String name, String word) {
        sql.values().put(name, word);
        sql.values().put(name + "z", word + LAST);
        String sound = SearchWords.sound(word);
        if (!sound.isEmpty()) {
            sql.values().put(name + "s", sound);
        }
    }

    private static String lookUp(String name, String word) {
        String both = SearchWords.sound(word).isEmpty() ? WRITTEN : WRITTEN + SOUNDING;
        return both.formatted(name);
    }

    private static String isHere(String name, String word) {
        String both = SearchWords.sound(word).isEmpty() ? HERE : "(" + HERE + " or " + SOUNDING_HERE + ")";
        return both.formatted(name);
    }
}
