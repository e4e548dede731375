package org.pregny.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the tasks with a word that few tasks have in one question, which also tells when it is not such a word. */
@Component
class RareWord {

    /** So many are fetched one by one and sorted in no time. */
    private static final int FEW = 200;

    private static final String TASKS = "select t.*, hit.found from (select task_id, max(found) found from"
            + " (select task_id, count(*) over () found from (%s) either) counted group by task_id) hit"
            + " left join review_task t on t.id = hit.task_id and %s%s limit %d";

    private final JdbcClient jdbc;

    RareWord(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In this order, so many at most; nothing when too many tasks have the word. */
    Optional<List<ReviewTask>> tasks(WorkListSql sql, String word, String order, int most) {
        String hits = WorkListSearch.lookUp(sql.values(), word, " limit " + (FEW + 1));
        List<Hit> found = jdbc.sql(TASKS.formatted(hits, sql.all(), nothingLast(order), most))
                .params(sql.values())
                .query(RareWord::hit)
                .list();
        return found.isEmpty() || found.get(0).found() <= FEW
                ? Optional.of(
                        found.stream().map(Hit::task).filter(Objects::nonNull).toList())
                : Optional.empty();
    }

    /** What has the word and is not asked for comes last, on either database. */
    private static String nothingLast(String order) {
        return order.replaceFirst("order by ", "order by case when t.id is null then 1 else 0 end, ");
    }

    private static Hit hit(ResultSet row, int n) throws SQLException {
        int found = row.getInt("found");
        boolean asked = found <= FEW && row.getObject("id") != null;
        return new Hit(found, asked ? ReviewRows.task(row, n) : null);
    }

    /** @param task null when the word is there, but it is not one of those asked for */
    private record Hit(int found, ReviewTask task) {}
}
