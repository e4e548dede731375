package org.pregny.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads questions, answers and changes of a case in one statement: a row for each field or document that they name. */
@Repository
class CaseThreadStore {

    private static final String QUESTION = """
            select 'QUESTION' as kind, q.id, q.asked_at as made_at, q.question as words, q.answer as reply,
                q.answered_at as settled_at, cast(null as varchar(12)) as state, cast(null as uuid) as request_id,
                cast(null as varchar(20)) as receipt_number, cast(null as timestamp with time zone) as due_at,
                0 as made_version, %s, cast(null as varchar(300)) as before_value,
                cast(null as varchar(300)) as after_value
            from information_request q %s where q.application_id = :id""";

    private static final String FIELDS = QUESTION.formatted(
            "x.position, x.person_id, x.field, cast(null as varchar(40)) as document",
            "left join information_field x on x.request_id = q.id");

    private static final String DOCUMENTS = QUESTION.formatted(
            "x.position, cast(null as uuid) as person_id, cast(null as varchar(40)) as field, x.document",
            "join information_document x on x.request_id = q.id");

    private static final String AMENDMENTS = """
            select a.kind, a.id, a.made_at, a.note, a.verdict_note, a.settled_at, a.state, a.request_id,
                a.receipt_number, a.due_at, a.made_version, x.position, x.person_id, x.field,
                cast(null as varchar(40)), x.before_value, x.after_value
            from amendment a left join amendment_field x on x.amendment_id = a.id where a.application_id = :id""";

    private static final String ALL = FIELDS + " union all " + DOCUMENTS + " union all " + AMENDMENTS
            + " order by made_at, made_version, id, document nulls first, position";

    private final JdbcClient jdbc;

    CaseThreadStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    CaseThread of(ApplicationId application) {
        Map<UUID, InformationRequest> questions = new LinkedHashMap<>();
        Map<UUID, Amendment> amendments = new LinkedHashMap<>();
        jdbc.sql(ALL).param("id", application.uuid()).query(row -> {
            UUID id = row.getObject("id", UUID.class);
            if (row.getString("kind").equals("QUESTION")) {
                questions.put(id, question(row, questions.get(id)));
            } else {
                amendments.put(id, amendment(row, application, amendments.get(id)));
            }
        });
        return new CaseThread(List.copyOf(questions.values()), List.copyOf(amendments.values()));
    }

    private static InformationRequest question(ResultSet row, InformationRequest soFar) throws SQLException {
        List<FieldAddress> fields = new ArrayList<>(soFar == null ? List.of() : soFar.fields());
        List<AskedDocument> documents = new ArrayList<>(soFar == null ? List.of() : soFar.documents());
        if (row.getString("field") != null) {
            fields.add(InformationStore.address(row, 0));
        }
        if (row.getString("document") != null) {
            documents.add(AskedDocument.valueOf(row.getString("document")));
        }
        return new InformationRequest(
                row.getObject("id", UUID.class),
                row.getString("words"),
                SqlTime.instant(row, "made_at"),
                row.getString("reply"),
                SqlTime.instant(row, "settled_at"),
                fields,
                documents);
    }

    private static Amendment amendment(ResultSet row, ApplicationId application, Amendment soFar) throws SQLException {
        List<AmendedField> fields = new ArrayList<>(soFar == null ? List.of() : soFar.fields());
        if (row.getString("field") != null) {
            fields.add(new AmendedField(
                    InformationStore.address(row, 0), row.getString("before_value"), row.getString("after_value")));
        }
        return new Amendment(
                new AmendmentId(row.getObject("id", UUID.class)),
                application,
                Amendment.Kind.valueOf(row.getString("kind")),
                Amendment.State.valueOf(row.getString("state")),
                row.getObject("request_id", UUID.class),
                row.getString("words"),
                row.getString("receipt_number"),
                SqlTime.instant(row, "made_at"),
                SqlTime.instant(row, "due_at"),
                SqlTime.instant(row, "settled_at"),
                row.getString("reply"),
                row.getInt("made_version"),
                fields);
    }
}
