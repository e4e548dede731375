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

/**
 * The way through the list of a desk, page by page: in which columns' order, from which row on, and in which direction.
 *
 * @param from the values of the row to read on from, empty for the beginning
 * @param back towards the beginning, from a row that was the first of its page
 * @param fromTheEnd whether the order as a whole begins with what is largest
 */
public record DeskWalk(List<String> columns, Optional<List<Object>> from, boolean back, boolean fromTheEnd) {

    /** One more than a page shows who comes after it. */
    public static final int ROWS = DeskPage.MOST + 1;

    /** From the place on; a place that is not there any more, or has none of the values, is the beginning. */
    public static DeskWalk of(JdbcClient jdbc, String table, DeskOrder order, boolean done, DeskPlace place) {
        List<String> columns = new ArrayList<>(order.columns(done));
        columns.add("id");
        Optional<List<Object>> from =
                place == null ? Optional.empty() : values(jdbc, table, List.copyOf(columns), place.task());
        return new DeskWalk(columns, from, from.isPresent() && place.before(), order.isFromTheEnd(done));
    }

    /** Whether what is wanted is larger than the row it begins behind. */
    public boolean isToLarger() {
        return fromTheEnd == back;
    }

    /** Whether rows have to be read from the largest on. */
    public boolean isDescending() {
        return fromTheEnd != back;
    }

    /** What was found, at most one more than a page holds, in the order in which it is shown. */
    public <T extends DeskTask> DeskPage<T> page(List<T> found) {
        boolean more = found.size() > DeskPage.MOST;
        List<T> tasks = new ArrayList<>(more ? found.subList(0, DeskPage.MOST) : found);
        if (back) {
            Collections.reverse(tasks);
        }
        return new DeskPage<>(tasks, back ? more : from.isPresent(), back || more);
    }

    private static Optional<List<Object>> values(JdbcClient jdbc, String table, List<String> columns, UUID task) {
        return jdbc.sql("select " + String.join(", ", columns) + " from " + table + " where id = :id")
                .param("id", task)
                .query((row, n) -> place(row, columns))
                .optional()
                .filter(values -> !values.contains(null));
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
