package org.pregny.screening;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pregny.review.DeskOrder;
import org.pregny.review.DeskPage;
import org.pregny.review.DeskPlace;
import org.pregny.review.DeskWalk;
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
    DeskPage<ScreeningTask> page(ScreeningFilter filter, WorkListDay day, DeskOrder order, DeskPlace place) {
        DeskWalk walk = DeskWalk.of(jdbc, "screening_task", order, filter.queue() == ScreeningQueue.DONE, place);
        ScreeningListSql sql = ScreeningListSql.of(filter, day);
        walk.from().ifPresent(values -> sql.behind(walk.columns(), values, walk.isToLarger()));
        return walk.page(
                jdbc.sql("select * from screening_task" + sql.where() + ordered(walk) + " limit " + DeskWalk.ROWS)
                        .params(sql.values())
                        .query(ScreeningRows::task)
                        .list());
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

    private static String ordered(DeskWalk walk) {
        return walk.columns().stream()
                .map(column -> column + (walk.isDescending() ? " desc" : ""))
                .collect(Collectors.joining(", ", " order by ", ""));
    }
}
