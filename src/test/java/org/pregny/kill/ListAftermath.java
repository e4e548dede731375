package org.pregny.kill;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must not be found once lists are circulated and final, however often the program died: no question has an answer. */
final class ListAftermath {

    private static final Map<String, String> QUESTIONS = new LinkedHashMap<>();

    static {
        QUESTIONS.put("on the final list and not accredited, or on the other and not circulated", """
                select r.number, r.state from circulation_step s join circulation_list l on l.id = s.list_id
                join accreditation_request r on r.id = s.request_id
                where r.state <> case when l.state = 'FINAL' then 'ACCREDITED' else 'CIRCULATED' end""");
        QUESTIONS.put("step not done, or done too early", """
                select s.request_id from circulation_step s join circulation_list l on l.id = s.list_id
                where s.circulated_at is null or (s.settled_at is null) = (l.state = 'FINAL')""");
        QUESTIONS.put("list that does not name whoever went through", """
                select l.id from circulation_list l join circulation_version v
                on v.list_id = l.id and v.number = l.version
                where v.lines <> (select count(*) from circulation_step s where s.list_id = l.id)""");
        QUESTIONS.put("not exactly one letter of accreditation", """
                select r.number from accreditation_request r left join outgoing_mail m
                on m.case_id = r.id and m.template = 'requestAccredited' where r.state = 'ACCREDITED'
                group by r.number having count(m.id) <> 1""");
        QUESTIONS.put("step of a request that is written down twice", """
                select subject_id, action from audit_entry
                where action in ('request.circulated', 'request.accredited')
                group by subject_id, action having count(*) <> 1""");
        QUESTIONS.put("mission that was not written to once of each", """
                select p.id from list_recipient p join circulation_list l on l.id = p.list_id
                left join outgoing_mail m on m.case_id = l.id and m.recipient = p.email
                group by p.id, l.state having count(m.id) <> case when l.state = 'FINAL' then 2 else 1 end""");
        QUESTIONS.put("letter not sent", "select id, state from outgoing_mail where state <> 'SENT'");
        QUESTIONS.put("process that has not ended once", """
                select business_key_ from act_hi_procinst h join circulation_list l
                on cast(l.id as varchar(36)) = h.business_key_
                where h.proc_def_key_ = 'circulationList' and (h.end_time_ is null) = (l.state = 'FINAL')""");
        QUESTIONS.put("step left behind", "select id_, handler_type_ from act_ru_job where type_ = 'message'");
        QUESTIONS.put("failed step", "select id_, exception_msg_ from act_ru_job where retries_ = 0");
        QUESTIONS.put("incident", "select id_, incident_msg_ from act_ru_incident");
    }

    private final JdbcClient database;

    ListAftermath(JdbcClient database) {
        this.database = database;
    }

    /** The questions that have answers, with some of the answers. */
    Map<String, List<Map<String, Object>>> damage() {
        Map<String, List<Map<String, Object>>> damage = new LinkedHashMap<>();
        QUESTIONS.forEach((what, sql) -> {
            List<Map<String, Object>> found =
                    database.sql(sql).query().listOfRows().stream().limit(5).toList();
            if (!found.isEmpty()) {
                damage.put(what, found);
            }
        });
        return damage;
    }

    int accredited() {
        return database.sql("select count(*) from accreditation_request where state = 'ACCREDITED'")
                .query(Integer.class)
                .single();
    }
}
