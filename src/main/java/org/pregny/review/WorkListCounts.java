package org.pregny.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pregny.review.WorkListFilter.View;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * How many tasks each view has, none told beyond the limit. Of whole views each is counted in its own index until the
 * limit is reached; in narrowed ones hits may be far apart, so all open tasks are looked through once, for all views together.
 */
@Repository
class WorkListCounts {

    private final JdbcClient jdbc;

    WorkListCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<View, Integer> counts(WorkListFilter filter, WorkListDay day, int limit) {
        Map<String, Object> values = new HashMap<>();
        String sql = filter.narrowing().isNone()
                ? "select " + columns(Stream.of(View.values()), view -> upTo(filter, view, day, limit, values))
                : inOnePass(filter, day, limit, values);
        return jdbc.sql(sql)
                .params(values)
                .query((row, n) -> counts(row, limit))
                .single();
    }

    private static String inOnePass(WorkListFilter filter, WorkListDay day, int limit, Map<String, Object> values) {
        Stream<View> open = Arrays.stream(View.values()).filter(view -> view != View.DONE);
        WorkListSql all = sql(filter.in(View.ALL), day, values);
        return "select " + columns(open, view -> "count(case when " + whole(filter, view, day, values) + " then 1 end)")
                + ", " + upTo(filter, View.DONE, day, limit, values) + " as c_DONE from review_task" + all.where();
    }

    private static String whole(WorkListFilter filter, View view, WorkListDay day, Map<String, Object> values) {
        WorkListFilter whole = new WorkListFilter(view, null, filter.signInName());
        return sql(whole, day, values).condition();
    }

    private static String upTo(
            WorkListFilter filter, View view, WorkListDay day, int limit, Map<String, Object> values) {
        WorkListSql sql = sql(filter.in(view), day, values);
        return "(select count(*) from (select 1 as one from review_task" + sql.where() + " limit " + limit + ") t_"
                + view + ")";
    }

    private static WorkListSql sql(WorkListFilter filter, WorkListDay day, Map<String, Object> values) {
        WorkListSql sql = WorkListSql.of(filter, day);
        values.putAll(sql.values());
        return sql;
    }

    private static String columns(Stream<View> views, Function<View, String> count) {
        return views.map(view -> count.apply(view) + " as c_" + view).collect(Collectors.joining(", "));
    }

    private static Map<View, Integer> counts(ResultSet row, int limit) throws SQLException {
        Map<View, Integer> counts = new EnumMap<>(View.class);
        for (View view : View.values()) {
            counts.put(view, Math.min(limit, row.getInt("c_" + view)));
        }
        return counts;
    }
}
