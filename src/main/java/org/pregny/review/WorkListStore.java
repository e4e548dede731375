package org.pregny.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the work list: one indexed query a page, never a question to the engine. */
@Repository
class WorkListStore {

    /** One more than a page shows who comes after it. */
    private static final int MOST = WorkList.PAGE + 1;

    private final JdbcClient jdbc;
    private final WorkListSearch search;
    private final RareWord rare;

    WorkListStore(JdbcClient jdbc, WorkListSearch search, RareWord rare) {
        this.jdbc = jdbc;
        this.search = search;
        this.rare = rare;
    }

    /** From the place on; a place that is not there any more is the beginning. */
    WorkListPage page(WorkListFilter filter, WorkListDay day, WorkListOrder order, WorkListPlace place) {
        List<String> columns = new ArrayList<>(order.columns(filter.view()));
        columns.add("id");
        Optional<List<Object>> from = place == null ? Optional.empty() : values(columns, place.task());
        boolean back = from.isPresent() && place.before();
        boolean fromTheEnd = order.isFromTheEnd(filter.view());
        WorkListSql sql = WorkListSql.of(filter, day, order);
        from.ifPresent(values -> sql.behind(columns, values, fromTheEnd == back));
        boolean byDue = filter.isOneWord() && order == WorkListOrder.DUE && !back;
        List<ReviewTask> found = rare(sql, filter.words(), sql.order(columns, fromTheEnd, back))
                .orElseGet(() -> {
                    look(sql, filter.words(), byDue, from);
                    return tasks(sql, sql.order(columns, fromTheEnd, back));
                });
        return page(found, back, from.isPresent());
    }

    /** All in one question, if the only word is one that few tasks have. */
    private Optional<List<ReviewTask>> rare(WorkListSql sql, List<String> words, String order) {
        return words.size() == 1 ? rare.tasks(sql, words.get(0), order, MOST) : Optional.empty();
    }

    private void look(WorkListSql sql, List<String> words, boolean byDue, Optional<List<Object>> from) {
        if (byDue) {
            search.inOrder(sql, words.get(0), from, MOST);
        } else {
            search.into(sql, words);
        }
    }

    private List<ReviewTask> tasks(WorkListSql sql, String order) {
        return jdbc.sql("select * from review_task" + sql.where() + order + " limit " + MOST)
                .params(sql.values())
                .query(ReviewRows::task)
                .list();
    }

    List<ReviewTaskId> ids(WorkListFilter filter, WorkListDay day, int most) {
        WorkListSql sql = WorkListSql.of(filter, day);
        search.into(sql, filter.words());
        return jdbc.sql("select id from review_task" + sql.where() + " order by due_at, id limit " + most)
                .params(sql.values())
                .query((row, n) -> new ReviewTaskId(row.getObject("id", UUID.class)))
                .list();
    }

    private static WorkListPage page(List<ReviewTask> found, boolean back, boolean placed) {
        boolean more = found.size() > WorkList.PAGE;
        List<ReviewTask> tasks = new ArrayList<>(more ? found.subList(0, WorkList.PAGE) : found);
        if (back) {
            Collections.reverse(tasks);
        }
        return new WorkListPage(tasks, back ? more : placed, back || more);
    }

    private Optional<List<Object>> values(List<String> columns, ReviewTaskId task) {
        return jdbc.sql("select " + String.join(", ", columns) + " from review_task where id = :id")
                .param("id", task.uuid())
                .query((row, n) -> place(row, columns))
                .optional();
    }

    private static List<Object> place(ResultSet row, List<String> columns) throws SQLException {
        List<Object> values = new ArrayList<>();
        for (String column : columns) {
            values.add(row.getObject(column, type(column)));
        }
        return values;
    }

    private static Class<?> type(String column) {
        return column.endsWith("_at") ? OffsetDateTime.class : column.equals("id") ? UUID.class : String.class;
    }
}
