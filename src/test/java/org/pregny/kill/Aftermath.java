package org.pregny.kill;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must not be found in the database once the dust has settled: every question must have no answer. */
final class Aftermath {

    private static final Damage DAMAGE = new Damage()
            .with("approved, but not exactly one live pass", """
                select r.id from representative r
                left join pass p on p.representative_id = r.id and p.state in ('ISSUED', 'ACTIVATED', 'SUSPENDED')
                where r.state = 'APPROVED' group by r.id having count(p.id) <> 1""")
            .with("not approved", "select id from representative where state <> 'APPROVED'")
            .with("more than one pass", """
                select representative_id from pass group by representative_id having count(*) > 1""")
            .with("pass without its representative", """
                select p.id from pass p left join representative r
                on r.id = p.representative_id and r.application_id = p.application_id where r.id is null""")
            .with("pass without a sheet", "select id from pass where sheet is null")
            .with("pass without exactly one letter", """
                select p.id from pass p left join outgoing_mail m on m.case_id = p.application_id
                and m.recipient = p.email and m.template = 'passIssued' group by p.id having count(m.id) <> 1""")
            .with("credential not noted with the person", """
                select id from representative where credential is null or credential <> 'PASS'""")
            .with("letter without a case", """
                select m.id from outgoing_mail m left join application a on a.id = m.case_id where a.id is null""")
            .with("pass not audited exactly once", """
                select p.id from pass p left join audit_entry e on e.subject_id = p.id and e.action = 'pass.issued'
                group by p.id having count(e.id) <> 1""")
            .with("fact about a pass that does not exist", """
                select e.id from audit_entry e left join pass p on p.id = e.subject_id
                where e.action in ('pass.issued', 'pass.sent') and p.id is null""")
            .with("application without people", """
                select a.id from application a left join representative r on r.application_id = a.id
                group by a.id having count(r.id) = 0""")
            .with("application without exactly one ended process", """
                select a.id from application a left join act_hi_procinst h
                on h.business_key_ = cast(a.id as varchar(36)) and h.proc_def_key_ = 'eventApplication'
                and h.end_time_ is not null group by a.id having count(h.id_) <> 1""")
            .with("process without its application", """
                select h.id_ from act_hi_procinst h left join application a
                on cast(a.id as varchar(36)) = h.business_key_
                where h.proc_def_key_ = 'eventApplication' and a.id is null""")
            .with("pass without exactly one ended issuance", """
                select p.id from pass p left join act_hi_procinst h
                on h.business_key_ = cast(p.representative_id as varchar(36)) and h.proc_def_key_ = 'passIssuance'
                and h.end_time_ is not null group by p.id having count(h.id_) <> 1""")
            .with("review of no application, or open", """
                select t.id from review_task t left join application a on a.id = t.application_id
                where a.id is null or t.state <> 'DONE'""");

    private final JdbcClient database;

    Aftermath(JdbcClient database) {
        this.database = database;
    }

    Map<String, List<Map<String, Object>>> damage() {
        return DAMAGE.in(database);
    }

    List<String> applications() {
        return database.sql("select cast(id as varchar(36)) from application")
                .query(String.class)
                .list();
    }

    /** Message-ID of every letter that brings a pass, and the digest of the pass as it was printed. */
    Map<String, String> sheets() {
        Map<String, String> sheets = new HashMap<>();
        database.sql("""
                select m.message_id, p.sheet from pass p join outgoing_mail m on m.case_id = p.application_id
                and m.recipient = p.email and m.template = 'passIssued'""").query(row -> {
            sheets.put(row.getString(1), digest(row.getBytes(2)));
        });
        return sheets;
    }

    List<String> messageIds() {
        return database.sql("select message_id from outgoing_mail")
                .query(String.class)
                .list();
    }

    private static String digest(byte[] sheet) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(sheet));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
