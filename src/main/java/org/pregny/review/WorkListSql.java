package org.pregny.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pregny.kernel.SqlTime;
import org.pregny.review.WorkListFilter.View;

/**
 * One question to the table of tasks. It names the columns of an index in the index's own order, those that are equal in
 * all rows first: H2 reads an index in order only when it is asked like this, and PostgreSQL does not mind.
 */
final class WorkListSql {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private String equal;

    static WorkListSql of(WorkListFilter filter, WorkListDay day) {
        WorkListSql sql = new WorkListSql();
        sql.view(filter, day);
        sql.narrow(filter.narrowing());
        return sql;
    }

    private void view(WorkListFilter filter, WorkListDay day) {
        View view = filter.view();
        conditions.add(view == View.DONE ? "state = 'DONE'" : "state = 'OPEN'");
        equal = "state";
        switch (view) {
            case MINE -> equal("assignee", filter.signInName());
            case UNASSIGNED -> {
                conditions.add("assignee is null");
                equal += ", assignee";
            }
            case OVERDUE -> and("due_at < :now", "now", SqlTime.of(day.now()));
            case DUE_TODAY -> today(day);
            case RESUBMITTED -> marked("resubmitted");
            case POSSIBLE_DOUBLES -> marked("possible_double");
            case VISA_URGENT -> marked("visa_urgent");
            default -> wholeView(filter.narrowing());
        }
    }

    /** A whole view of one event or office is in order in an index of its own. */
    private void wholeView(Narrowing narrowing) {
        if (narrowing.isOnlyEvent()) {
            equal += ", event_code";
        } else if (narrowing.office() != null) {
            equal += ", office";
        }
    }

    private void today(WorkListDay day) {
        and("due_at >= :now", "now", SqlTime.of(day.now()));
        and("due_at < :tonight", "tonight", SqlTime.of(day.latest()));
        day.ends().keySet().stream()
                .skip(1)
                .forEach(end -> earlier(end, day.ends().get(end)));
    }

    private void earlier(Instant end, List<String> events) {
        String name = "end" + values.size();
        and("(due_at < :" + name + " or event_code not in (:" + name + "Events))", name, SqlTime.of(end));
        values.put(name + "Events", events);
    }

    private void marked(String column) {
        conditions.add(column + " = true");
        equal += ", " + column;
    }

    private void narrow(Narrowing to) {
        same("event_code", to.event());
        same("category", to.category());
        same("basis_verdict", to.verdict() == null ? null : to.verdict().name());
        same("stage", to.stage() == null ? null : to.stage().name());
        same("office", to.office());
        if (to.countries() != null) {
            and("country in (:countries)", "countries", to.countries());
        }
        if (to.holder() != null) {
            and("assignee = :holder", "holder", to.holder());
        }
    }

    private void equal(String column, String value) {
        same(column, value);
        equal += ", " + column;
    }

    private void same(String column, String value) {
        if (value != null) {
            and(column + " = :" + column, column, value);
        }
    }

    WorkListSql and(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
        return this;
    }

    /** Only what stands behind the place in this order, row by row of equal values. */
    void behind(List<String> columns, List<?> place, boolean larger) {
        String sign = larger ? ">" : "<";
        for (int i = 0; i < columns.size(); i++) {
            values.put("place" + i, place.get(i));
        }
        String all = columns.get(0) + " " + sign + "= :place0 and " + tail(columns, 0, sign);
        conditions.add("(" + all + ")");
    }

    private static String tail(List<String> columns, int at, String sign) {
        String strictly = columns.get(at) + " " + sign + " :place" + at;
        return at == columns.size() - 1
                ? strictly
                : "(" + strictly + " or (" + columns.get(at) + " = :place" + at + " and " + tail(columns, at + 1, sign)
                        + "))";
    }

    String where() {
        return " where " + String.join(" and ", conditions);
    }

    String order(List<String> columns, boolean descending) {
        List<String> all = new ArrayList<>(List.of(equal.split(", ")));
        columns.stream().filter(c -> !all.contains(c)).forEach(all::add);
        return " order by "
                + all.stream().map(c -> descending ? c + " desc" : c).collect(Collectors.joining(", "));
    }

    Map<String, Object> values() {
        return values;
    }
}
