package org.pregny.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pregny.kernel.Language;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Offices, how tasks came to them, and how they went from one to another. */
@Repository
class OfficeStore {

    /** More than so many open tasks are many, however many more. */
    private static final int MANY = 10_000;

    private final JdbcClient jdbc;

    OfficeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Office> all() {
        Map<String, Map<Language, String>> names = names();
        Map<String, List<String>> members = members();
        return jdbc.sql("select code from review_office order by position, code").query(String.class).list().stream()
                .map(code ->
                        new Office(code, names.getOrDefault(code, Map.of()), members.getOrDefault(code, List.of())))
                .toList();
    }

    boolean isOnlyOne() {
        return jdbc.sql("select count(*) from review_office")
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** One office more, or the same with other names and members. */
    void save(Office office) {
        if (jdbc.sql("select 1 from review_office where code = :code")
                .param("code", office.code())
                .query(Integer.class)
                .optional()
                .isEmpty()) {
            jdbc.sql("insert into review_office (code, position)"
                            + " values (:code, (select coalesce(max(position), 0) + 1 from review_office))")
                    .param("code", office.code())
                    .update();
        }
        clear("review_office_name", office.code());
        clear("review_office_member", office.code());
        office.names().forEach((language, name) -> jdbc.sql(
                        "insert into review_office_name (office_code, language, name) values (:code, :language, :name)")
                .param("code", office.code())
                .param("language", language.tag())
                .param("name", name)
                .update());
        office.members().forEach(member -> jdbc.sql(
                        "insert into review_office_member (office_code, reviewer) values (:code, :member)")
                .param("code", office.code())
                .param("member", member)
                .update());
    }

    void route(ReviewTaskId task, Routing way) {
        jdbc.sql("insert into review_routing (task_id, office_code, urgency, table_version, suggested)"
                        + " values (:task, :office, :urgency, :version, :suggested)")
                .param("task", task.uuid())
                .param("office", way.office())
                .param("urgency", way.verdict().urgency().name())
                .param("version", way.verdict().tableVersion())
                .param("suggested", way.suggested())
                .update();
    }

    Optional<Routing> routing(ReviewTaskId task) {
        return jdbc.sql("select * from review_routing where task_id = :task")
                .param("task", task.uuid())
                .query((row, n) -> new Routing(
                        row.getString("office_code"),
                        new RoutingVerdict(
                                row.getString("office_code"),
                                Urgency.valueOf(row.getString("urgency")),
                                row.getInt("table_version")),
                        row.getString("suggested")))
                .optional();
    }

    /** How many open tasks each of these holds; who holds none is not in it. */
    Map<String, Integer> held(List<String> reviewers) {
        Map<String, Integer> held = new LinkedHashMap<>();
        if (!reviewers.isEmpty()) {
            jdbc.sql("select assignee, count(*) as held from review_task where state = 'OPEN'"
                            + " and assignee in (:reviewers) group by assignee")
                    .param("reviewers", reviewers)
                    .query((RowCallbackHandler) row -> held.put(row.getString("assignee"), row.getInt("held")));
        }
        return held;
    }

    int open() {
        return jdbc.sql("select count(*) from (select 1 as one from review_task where state = 'OPEN' limit " + MANY
                        + ") o")
                .query(Integer.class)
                .single();
    }

    /** Nobody of the other office holds it yet. */
    void give(ReviewTaskId task, String office) {
        jdbc.sql("update review_task set office = :office, assignee = null, claimed_at = null, version = version + 1"
                        + " where id = :task")
                .param("office", office)
                .param("task", task.uuid())
                .update();
    }

    private Map<String, Map<Language, String>> names() {
        Map<String, Map<Language, String>> names = new HashMap<>();
        jdbc.sql("select office_code, language, name from review_office_name").query((RowCallbackHandler)
                row -> names.computeIfAbsent(row.getString("office_code"), first -> new EnumMap<>(Language.class))
                        .put(language(row), row.getString("name")));
        return names;
    }

    private Map<String, List<String>> members() {
        Map<String, List<String>> members = new HashMap<>();
        jdbc.sql("select office_code, reviewer from review_office_member order by reviewer")
                .query((RowCallbackHandler)
                        row -> members.computeIfAbsent(row.getString("office_code"), first -> new ArrayList<>())
                                .add(row.getString("reviewer")));
        return members;
    }

    private static Language language(ResultSet row) throws SQLException {
        return Language.ofTag(row.getString("language")).orElseThrow();
    }

    private void clear(String table, String code) {
        jdbc.sql("delete from " + table + " where office_code = :code")
                .param("code", code)
                .update();
    }
}
