package org.pregny.kill;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Questions to the database after the program died that must have no answer: those of a subject, and those of any. */
final class Damage {

    private static final int SHOWN = 5;

    private final Map<String, String> questions = new LinkedHashMap<>();

    Damage() {
        with("letter not sent", "select id, template, state, last_error from outgoing_mail where state <> 'SENT'");
        with("step left behind", "select id_, handler_type_ from act_ru_job where type_ = 'message'");
        with("failed step", "select id_, exception_msg_ from act_ru_job where retries_ = 0");
        with("incident", "select id_, incident_msg_ from act_ru_incident");
    }

    Damage with(String what, String sql) {
        questions.put(what, sql);
        return this;
    }

    /** The questions that have answers, with some of the answers. */
    Map<String, List<Map<String, Object>>> in(JdbcClient database) {
        Map<String, List<Map<String, Object>>> damage = new LinkedHashMap<>();
        questions.forEach((what, sql) -> {
            List<Map<String, Object>> found =
                    database.sql(sql).query().listOfRows().stream().limit(SHOWN).toList();
            if (!found.isEmpty()) {
                damage.put(what, found);
            }
        });
        return damage;
    }
}
