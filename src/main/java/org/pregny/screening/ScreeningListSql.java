package org.pregny.screening;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pregny.kernel.SqlPlace;
import org.pregny.kernel.SqlTime;
import org.pregny.review.SearchWords;

/** One question to the table of tasks. */
final class ScreeningListSql {

    private static final String WORD = "exists (select 1 from screening_task_word w where w.task_id = screening_task.id"
            + " and (w.word >= :%1$s and w.word <= :%1$sz or w.word = :%1$ss))";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    private ScreeningListSql() {}

    static ScreeningListSql of(ScreeningFilter filter, Instant now) {
        ScreeningListSql sql = narrowed(filter, now);
        sql.conditions.add("state = '" + filter.queue().state() + "'");
        sql.conditions.add(filter.queue().condition());
        filter.words().forEach(sql::word);
        return sql;
    }

    /** All open tasks that the filter leaves, whatever its queue and words. */
    static ScreeningListSql openOf(ScreeningFilter filter, Instant now) {
        ScreeningListSql sql = narrowed(filter, now);
        sql.conditions.add("state = 'OPEN'");
        return sql;
    }

    private static ScreeningListSql narrowed(ScreeningFilter filter, Instant now) {
        ScreeningListSql sql = new ScreeningListSql();
        sql.values.put("me", filter.signInName());
        sql.values.put("now", SqlTime.of(now));
        ScreeningNarrowing to = filter.narrowing();
        sql.same("round_id", to.round() == null ? null : to.round().uuid());
        sql.same("category", to.category());
        sql.same("country", to.country());
        sql.same("office", to.office());
        return sql;
    }

    private void same(String column, Object value) {
        if (value != null) {
            conditions.add(column + " = :" + column);
            values.put(column, value);
        }
    }

    private void word(String word) {
        String name = "word" + values.size();
        conditions.add(WORD.formatted(name));
        values.put(name, word);
        values.put(name + "z", SearchWords.last(word));
        values.put(name + "s", SearchWords.sound(word));
    }

    void behind(List<String> columns, List<Object> place, boolean larger) {
        conditions.add(SqlPlace.behind(columns, larger));
        for (int at = 0; at < place.size(); at++) {
            values.put("place" + at, place.get(at));
        }
    }

    String where() {
        return " where " + String.join(" and ", conditions);
    }

    Map<String, Object> values() {
        return values;
    }
}
