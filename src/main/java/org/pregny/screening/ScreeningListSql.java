package org.pregny.screening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pregny.kernel.SqlPlace;
import org.pregny.kernel.SqlTime;
import org.pregny.review.SearchWords;
import org.pregny.review.WorkListDay;

/** One question to the table of tasks. */
final class ScreeningListSql {

    private static final String WORD = "exists (select 1 from screening_task_word w where w.task_id = screening_task.id"
            + " and (w.word >= :%1$s and w.word <= :%1$sz or w.word = :%1$ss))";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    private ScreeningListSql() {}

    static ScreeningListSql of(ScreeningFilter filter, WorkListDay day) {
        ScreeningListSql sql = narrowed(filter, day);
        sql.conditions.add("state = '" + filter.queue().state() + "'");
        sql.conditions.add(sql.condition(filter.queue(), day));
        filter.words().forEach(sql::word);
        return sql;
    }

    /** All open tasks that the filter leaves, whatever its queue and words. */
    static ScreeningListSql openOf(ScreeningFilter filter, WorkListDay day) {
        ScreeningListSql sql = narrowed(filter, day);
        sql.conditions.add("state = 'OPEN'");
        return sql;
    }

    private static ScreeningListSql narrowed(ScreeningFilter filter, WorkListDay day) {
        ScreeningListSql sql = new ScreeningListSql();
        sql.values.put("me", filter.signInName());
        sql.values.put("now", SqlTime.of(day.now()));
        ScreeningNarrowing to = filter.narrowing();
        sql.same("round_id", to.round() == null ? null : to.round().uuid());
        sql.same("category", to.category());
        sql.same("stage", to.stage() == null ? null : to.stage().name());
        sql.same("office", to.office());
        sql.same("assignee", to.holder());
        if (to.countries() != null) {
            sql.conditions.add("country in (:countries)");
            sql.values.put("countries", to.countries());
        }
        return sql;
    }

    /** What the tasks of a queue fulfil; its values are among those of the question then. */
    String condition(ScreeningQueue queue, WorkListDay day) {
        return queue == ScreeningQueue.DUE_TODAY ? day.isDue(values) : queue.condition();
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
