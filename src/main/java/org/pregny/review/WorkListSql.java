package org.pregny.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pregny.kernel.SqlPlace;
import org.pregny.kernel.SqlTime;
import org.pregny.review.WorkListFilter.View;

/**
 * One question to the table of tasks. It names the columns of an index in the index's own order, those that are equal in
 * all rows first: H2 reads an index in order only when it is asked like this, and PostgreSQL does not mind. In another
 * order than its own a view is a walk through that order's index; its conditions end in "= true", by which H2 does not
 * choose an index (it would sort all it found), while to PostgreSQL they are what they were.
 */
final class WorkListSql {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private final boolean walked;
    private String equal;

    private WorkListSql(boolean walked) {
        this.walked = walked;
    }

    static WorkListSql empty() {
        return new WorkListSql(false);
    }

    static WorkListSql of(WorkListFilter filter, WorkListDay day) {
        return of(filter, day, DeskOrder.DUE);
    }

    static WorkListSql of(WorkListFilter filter, WorkListDay day, DeskOrder order) {
        WorkListSql sql = new WorkListSql(order != DeskOrder.DUE
                && filter.view() != View.MINE
                && filter.words().isEmpty());
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
                conditions.add(walking("assignee is null"));
                equalToo("assignee");
            }
            case OVERDUE -> and(walking("due_at < :now"), "now", SqlTime.of(day.now()));
            case DUE_TODAY -> conditions.add(day.isDue(values));
            case RESUBMITTED -> marked("resubmitted");
            case POSSIBLE_DOUBLES -> marked("possible_double");
            case VISA_URGENT -> marked("visa_urgent");
            default -> wholeView(filter.narrowing());
        }
    }

    /** A whole view of one event or office is in order in an index of its own. */
    private void wholeView(Narrowing narrowing) {
        if (narrowing.isOnlyEvent()) {
            equalToo("event_code");
        } else if (narrowing.isOnlyOffice()) {
            equalToo("office");
        }
    }

    private void marked(String column) {
        conditions.add(walking(column + " = true"));
        equalToo(column);
    }

    private void narrow(Narrowing to) {
        boolean whole = !walked && (to.isOnlyEvent() || to.isOnlyOffice());
        same("event_code", to.event(), whole);
        same("category", to.category(), whole);
        same("basis_verdict", to.verdict() == null ? null : to.verdict().name(), whole);
        same("stage", to.stage() == null ? null : to.stage().name(), whole);
        same("office", to.office(), whole);
        if (to.countries() != null) {
            and(walked("country in (:countries)"), "countries", to.countries());
        }
        if (to.holder() != null) {
            and("assignee = :holder", "holder", to.holder());
        }
    }

    private void equal(String column, String value) {
        and(column + " = :" + column, column, value);
        equalToo(column);
    }

    private void equalToo(String column) {
        equal += walked ? "" : ", " + column;
    }

    private String walking(String condition) {
        return walked ? walked(condition) : condition;
    }

    private static String walked(String condition) {
        return "(" + condition + ") = true";
    }

    private void same(String column, String value, boolean whole) {
        String same = column + " = :" + column;
        if (value != null) {
            and(whole ? same : walked(same), column, value);
        }
    }

    WorkListSql and(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
        return this;
    }

    /** They are few, so they are fetched one by one and sorted: H2 would rather read all in order if an index had the order. */
    void only(Collection<UUID> few) {
        equal = "";
        and(few.isEmpty() ? "1 = 0" : "id in (:few)", "few", few);
    }

    /** Only what stands behind the place in this order, row by row of equal values. */
    void behind(List<String> columns, List<?> place, boolean larger) {
        for (int i = 0; i < columns.size(); i++) {
            values.put("place" + i, place.get(i));
        }
        conditions.add(SqlPlace.behind(columns, larger));
    }

    /** What makes the view, without the state. */
    String condition() {
        return conditions.size() == 1 ? "true" : String.join(" and ", conditions.subList(1, conditions.size()));
    }

    String where() {
        return " where " + all();
    }

    String all() {
        return String.join(" and ", conditions);
    }

    /** Columns that are equal in all rows are turned round with the walk, so that an index can be read backwards. */
    String order(DeskWalk walk) {
        List<String> same = equal.isEmpty() ? List.of() : List.of(equal.split(", "));
        List<String> all = new ArrayList<>();
        same.forEach(c -> all.add(sorted(c, walk.back())));
        walk.columns().stream().filter(c -> !same.contains(c)).forEach(c -> all.add(sorted(c, walk.isDescending())));
        return " order by " + String.join(", ", all);
    }

    private static String sorted(String column, boolean descending) {
        return descending ? column + " desc" : column;
    }

    Map<String, Object> values() {
        return values;
    }
}
