package org.pregny.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pregny.TestDatabase;
import org.pregny.event.EventCode;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The select that somebody writes who wants the rows of a page of the work list and nothing else: as plain as it can be
 * said, with every index there is, every column of fifty rows read, and nothing made of them.
 */
public final class BareSelect {

    private static final String OPEN = "state = 'OPEN'";
    private static final String FOUND =
            "id in (select task_id from review_task_word where word >= :%1$s and word <= :%1$sz"
                    + " union all select task_id from review_task_word where word = :%1$ss)";

    /** H2 answers a second list of ids anew for each row, and this by its key. */
    private static final String FOUND_BY_KEY =
            "exists (select 1 from review_task_word w where w.task_id = review_task.id"
                    + " and (w.word >= :%1$s and w.word <= :%1$sz or w.word = :%1$ss))";

    /** So many rows of a word are fetched one by one; where every word has more, H2 is quicker by walking in order. */
    private static final int FEW = 2000;

    private final JdbcClient jdbc;
    private final Map<EventCode, ZoneId> events;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private String order;

    private BareSelect(JdbcClient jdbc, Map<EventCode, ZoneId> events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    public static BareSelect of(
            JdbcClient jdbc, Map<EventCode, ZoneId> events, WorkListFilter filter, DeskOrder order, Instant now) {
        BareSelect bare = new BareSelect(jdbc, events);
        bare.view(filter, now);
        bare.narrow(filter.narrowing());
        boolean walked = filter.words().isEmpty() || bare.words(filter.words());
        bare.order = order.isFromTheEnd(filter.view() == WorkListFilter.View.DONE)
                ? "state, done_at desc, id desc"
                : (walked ? bare.equal(filter) : "")
                        + String.join(", ", order.columns(filter.view() == WorkListFilter.View.DONE)) + ", id";
        return bare;
    }

    /** The fifty rows behind this one. */
    public BareSelect behind(ReviewTask task) {
        boolean done = order.contains("done_at");
        values.put("time", SqlTime.of(done ? task.ending().at() : task.dueAt()));
        values.put("id", task.id().uuid());
        conditions.add(
                done
                        ? "done_at <= :time and (done_at < :time or id < :id)"
                        : "due_at >= :time and (due_at > :time or id > :id)");
        return this;
    }

    /** The ids of the rows, in order. */
    public List<UUID> rows() {
        return jdbc.sql("select * from review_task where " + String.join(" and ", conditions) + " order by " + order
                        + " limit " + DeskPage.MOST)
                .params(values)
                .query(BareSelect::row)
                .list();
    }

    private static UUID row(ResultSet row, int n) throws SQLException {
        int columns = row.getMetaData().getColumnCount();
        for (int i = 1; i <= columns; i++) {
            row.getObject(i);
        }
        return row.getObject("id", UUID.class);
    }

    private void view(WorkListFilter filter, Instant now) {
        conditions.add(filter.view() == WorkListFilter.View.DONE ? "state = 'DONE'" : OPEN);
        switch (filter.view()) {
            case MINE -> and("assignee = :me", "me", filter.signInName());
            case UNASSIGNED -> conditions.add("assignee is null");
            case OVERDUE -> and("due_at < :now", "now", SqlTime.of(now));
            case DUE_TODAY -> {
                and("due_at >= :now", "now", SqlTime.of(now));
                today(now);
            }
            case RESUBMITTED -> conditions.add("resubmitted = true");
            case POSSIBLE_DOUBLES -> conditions.add("possible_double = true");
            case VISA_URGENT -> conditions.add("visa_urgent = true");
            default -> {}
        }
    }

    /** The day of each event ends where it takes place; the last of them all makes a range for the index. */
    private void today(Instant now) {
        WorkListDay day = WorkListDay.of(events, now);
        and("due_at < :latest", "latest", SqlTime.of(day.latest()));
        StringBuilder ends = new StringBuilder();
        day.ends().forEach((end, codes) -> {
            String name = "end" + values.size();
            ends.append(
                    " when event_code in (:" + name + "Codes) then cast(:" + name + " as timestamp with time zone)");
            values.put(name, SqlTime.of(end));
            values.put(name + "Codes", codes);
        });
        conditions.add("due_at < case" + ends + " end");
    }

    private void narrow(Narrowing to) {
        Map.of("event_code", is(to.event()), "office", is(to.office()), "category", is(to.category()))
                .forEach((column, value) -> {
                    if (!value.isEmpty()) {
                        and(column + " = :" + column, column, value);
                    }
                });
        if (to.countries() != null) {
            and("country in (:countries)", "countries", to.countries());
        }
    }

    private static String is(String value) {
        return value == null ? "" : value;
    }

    /** Asks for them as the database answers soonest; true if it walks all rows in order. */
    private boolean words(List<String> words) {
        if (TestDatabase.isPostgres()) {
            words.forEach(word -> word(word, FOUND));
            return false;
        }
        String rarest = words.stream().min(Comparator.comparing(this::rows)).orElseThrow();
        boolean walked = rows(rarest) > FEW;
        words.forEach(word -> word(word, !walked && word.equals(rarest) ? FOUND : FOUND_BY_KEY));
        return walked;
    }

    private int rows(String word) {
        return jdbc.sql("select count(*) from review_task_word where word >= :word and word <= :last or word = :sound")
                .param("word", word)
                .param("last", SearchWords.last(word))
                .param("sound", SearchWords.sound(word))
                .query(Integer.class)
                .single();
    }

    private void word(String word, String condition) {
        String name = "word" + values.size();
        and(condition.formatted(name), name, word);
        values.put(name + "z", SearchWords.last(word));
        values.put(name + "s", SearchWords.sound(word));
    }

    private void and(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }

    /** The columns that are equal in all rows, first: H2 reads an index in its order only when it is asked like this. */
    private String equal(WorkListFilter filter) {
        return switch (filter.view()) {
            case MINE, UNASSIGNED -> "state, assignee, ";
            case RESUBMITTED -> "state, resubmitted, ";
            case POSSIBLE_DOUBLES -> "state, possible_double, ";
            case VISA_URGENT -> "state, visa_urgent, ";
            default ->
                filter.narrowing().isOnlyEvent()
                        ? "state, event_code, "
                        : filter.narrowing().isOnlyOffice() ? "state, office, " : "state, ";
        };
    }
}
