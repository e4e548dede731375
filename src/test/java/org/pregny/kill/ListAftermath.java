package org.pregny.kill;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must not be found once lists are circulated and final, however often the program died: no question has an answer. */
final class ListAftermath {

    private static final Damage DAMAGE = new Damage()
            .with("on the final list and not accredited, or on the other and not circulated", """
                select r.number, r.state from circulation_step s join circulation_list l on l.id = s.list_id
                join accreditation_request r on r.id = s.request_id
                where r.state <> case when l.state = 'FINAL' then 'ACCREDITED' else 'CIRCULATED' end""")
            .with("step not done, or done too early", """
                select s.request_id from circulation_step s join circulation_list l on l.id = s.list_id
                where s.circulated_at is null or (s.settled_at is null) = (l.state = 'FINAL')""")
            .with("draft of a closed round that is still open", """
                select d.id from request_draft d join accreditation_round r on r.id = d.round_id
                where r.closed_at is not null and d.state = 'OPEN'""")
            .with("not exactly one letter to whoever had begun", """
                select d.id from request_draft d left join outgoing_mail m
                on m.case_id = d.id and m.template = 'requestDraftLapsed' where d.state = 'LAPSED'
                group by d.id having count(m.id) <> 1""")
            .with("end of a draft that is written down twice", """
                select subject_id from audit_entry where action = 'request.draftLapsed'
                group by subject_id having count(*) <> 1""")
            .with("closing that has not ended once", """
                select r.code from accreditation_round r left join act_hi_procinst h
                on cast(r.id as varchar(36)) = h.business_key_ and h.proc_def_key_ = 'accreditationRound'
                and h.end_time_ is not null where r.closed_at is not null
                and exists (select 1 from request_draft d where d.round_id = r.id)
                group by r.code having count(h.id_) <> 1""")
            .with("list that does not name whoever went through", """
                select l.id from circulation_list l join circulation_version v
                on v.list_id = l.id and v.number = l.version
                where v.lines <> (select count(*) from circulation_step s where s.list_id = l.id)""")
            .with("not exactly one letter of accreditation", """
                select r.number from accreditation_request r left join outgoing_mail m
                on m.case_id = r.id and m.template = 'requestAccredited' where r.state = 'ACCREDITED'
                group by r.number having count(m.id) <> 1""")
            .with("step of a request that is written down twice", """
                select subject_id, action from audit_entry
                where action in ('request.circulated', 'request.accredited')
                group by subject_id, action having count(*) <> 1""")
            .with("mission that was not written to once of each", """
                select p.id from list_recipient p join circulation_list l on l.id = p.list_id
                left join outgoing_mail m on m.case_id = l.id and m.recipient = p.email
                group by p.id, l.state having count(m.id) <> case when l.state = 'FINAL' then 2 else 1 end""")
            .with("process that has not ended once", """
                select business_key_ from act_hi_procinst h join circulation_list l
                on cast(l.id as varchar(36)) = h.business_key_
                where h.proc_def_key_ = 'circulationList' and (h.end_time_ is null) = (l.state = 'FINAL')""");

    private static final String DONE_OF_ALL = """
            select 'drafts ' || sum(case when state = 'LAPSED' then 1 else 0 end) || ' of ' || count(*)
            from request_draft union all
            select l.state || ' list ' || count(s.circulated_at) || ' circulated, ' || count(s.settled_at)
            || ' settled of ' || count(*) from circulation_step s join circulation_list l on l.id = s.list_id
            group by l.id, l.state""";

    private final JdbcClient database;

    ListAftermath(JdbcClient database) {
        this.database = database;
    }

    Map<String, List<Map<String, Object>>> damage() {
        return DAMAGE.in(database);
    }

    /** How far all that is underway has come. */
    String progress() {
        return String.join("; ", database.sql(DONE_OF_ALL).query(String.class).list());
    }

    int lapsed() {
        return database.sql("select count(*) from request_draft where state = 'LAPSED'")
                .query(Integer.class)
                .single();
    }

    int accredited() {
        return database.sql("select count(*) from accreditation_request where state = 'ACCREDITED'")
                .query(Integer.class)
                .single();
    }
}
