package org.pregny.screening;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pregny.review.WorkListDay;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the list of tasks: one query a page and one for all counts, never a question to the engine. */
@Repository
class ScreeningListStore {

    private final JdbcClient jdbc;

    ScreeningListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From the place on; a place that is not there any more is the beginning. */
    ScreeningPage page(ScreeningFilter filter, WorkListDay day, ScreeningOrder order, ScreeningPlace place) {
        List<String> columns = new ArrayList<>(order.columns(filter.queue()));
        columns.add("id");
        Optional<List<Object>> from = place == null ? Optional.empty() : values(columns, place.task());
        boolean back = from.isPresent() && place.before();
        boolean fromTheEnd = order.isFromTheEnd(filter.queue());
        ScreeningListSql sql = ScreeningListSql.of(filter, day);
        from.ifPresent(values -> sql.behind(columns, values, fromTheEnd == back));
        List<ScreeningTask> found = jdbc.sql("select * from screening_task" + sql.where()
                        + ordered(columns, fromTheEnd != back) + " limit " + (ScreeningList.PAGE + 1))
                .params(sql.values())
                .query(ScreeningRows::task)
                .list();
        return page(found, back, from.isPresent());
    }

    List<ScreeningTaskId> ids(ScreeningFilter filter, WorkListDay day, int most) {
        ScreeningListSql sql = ScreeningListSql.of(filter, day);
        return jdbc.sql("select id from screening_task" + sql.where() + " order by due_at, id limit " + most)
                .params(sql.values())
                .query(ScreeningRows::id)
                .list();
    }

    Map<ScreeningQueue, Integer> counts(ScreeningFilter filter, WorkListDay day) {
        ScreeningListSql sql = ScreeningListSql.openOf(filter, day);
        String columns = Arrays.stream(ScreeningQueue.values())
                .map(queue -> "count(case when " + sql.condition(queue, day) + " then 1 end) as c_" + queue)
                .collect(Collectors.joining(", "));
        return jdbc.sql("select " + columns + " from screening_task" + sql.where())
                .params(sql.values())
                .query(ScreeningListStore::counted)
                .single();
    }

    private static Map<ScreeningQueue, Integer> counted(ResultSet row, int n) throws SQLException {
        Map<ScreeningQueue, Integer> counts = new EnumMap<>(ScreeningQueue.class);
        for (ScreeningQueue queue : ScreeningQueue.values()) {
            if (queue != ScreeningQueue.DONE) {
                counts.put(queue, row.getInt("c_" + queue));
            }
        }
        return counts;
    }

    private static String ordered(List<String> columns, boolean descending) {
        return columns.stream()
                .map(column -> column + (descending ? " desc" : ""))
                .collect(Collectors.joining(", ", " order by ", ""));
    }

    private static ScreeningPage page(List<ScreeningTask> found, boolean back, boolean placed) {
        boolean more = found.size() > ScreeningList.PAGE;
        List<ScreeningTask> tasks = new ArrayList<>(more ? found.subList(0, ScreeningList.PAGE) : found);
        if (back) {
            Collections.reverse(tasks);
        }
        return new ScreeningPage(tasks, back ? more : placed, back || more);
    }

    private Optional<List<Object>> values(List<String> columns, ScreeningTaskId task) {
        return jdbc.sql("select " + String.join(", ", columns) + " from screening_task where id = :id")
                .param("id", task.uuid())
                .query((row, n) -> {
                    List<Object> values = new ArrayList<>();
                    for (String column : columns) {
                        values.add(row.getObject(column, type(column)));
                    }
                    return values;
                })
                .optional()
                .filter(values -> !values.contains(null));
    }

    private static Class<?> type(String column) {
        return column.endsWith("_at") ? OffsetDateTime.class : column.equals("id") ? UUID.class : String.class;
    }
}
