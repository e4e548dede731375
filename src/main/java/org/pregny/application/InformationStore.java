package org.pregny.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Questions to applicants, with the fields and documents that are asked for, and their answers. */
@Repository
class InformationStore {

    private final JdbcClient jdbc;

    InformationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void ask(UUID id, ApplicationId application, Inquiry inquiry, Instant now) {
        jdbc.sql("insert into information_request (id, application_id, question, asked_at)"
                        + " values (:id, :application, :question, :now)")
                .param("id", id)
                .param("application", application.uuid())
                .param("question", inquiry.question())
                .param("now", SqlTime.of(now))
                .update();
        for (int i = 0; i < inquiry.fields().size(); i++) {
            add(id, i, inquiry.fields().get(i));
        }
        for (int i = 0; i < inquiry.documents().size(); i++) {
            add(id, i, inquiry.documents().get(i));
        }
    }

    private void add(UUID request, int position, FieldAddress field) {
        jdbc.sql("insert into information_field (request_id, position, person_id, field)"
                        + " values (:request, :position, :person, :field)")
                .param("request", request)
                .param("position", position)
                .param("person", field.person() == null ? null : field.person().uuid())
                .param("field", field.field().name())
                .update();
    }

    private void add(UUID request, int position, AskedDocument document) {
        jdbc.sql("insert into information_document (request_id, position, document)"
                        + " values (:request, :position, :document)")
                .param("request", request)
                .param("position", position)
                .param("document", document.name())
                .update();
    }

    void answer(UUID request, String answer, Instant now) {
        jdbc.sql("update information_request set answer = :answer, answered_at = :now where id = :id")
                .param("answer", answer)
                .param("now", SqlTime.of(now))
                .param("id", request)
                .update();
    }

    List<InformationRequest> of(ApplicationId id) {
        return jdbc
                .sql("select * from information_request where application_id = :id order by asked_at, id")
                .param("id", id.uuid())
                .query(ApplicationRows::informationRequest)
                .list()
                .stream()
                .map(request -> request.with(fields(request.id()), documents(request.id())))
                .toList();
    }

    private List<FieldAddress> fields(UUID request) {
        return jdbc.sql("select person_id, field from information_field where request_id = :request order by position")
                .param("request", request)
                .query(InformationStore::address)
                .list();
    }

    private List<AskedDocument> documents(UUID request) {
        return jdbc.sql("select document from information_document where request_id = :request order by position")
                .param("request", request)
                .query((row, n) -> AskedDocument.valueOf(row.getString("document")))
                .list();
    }

    static FieldAddress address(ResultSet row, int n) throws SQLException {
        UUID person = row.getObject("person_id", UUID.class);
        return new FieldAddress(
                person == null ? null : new RepresentativeId(person), CaseField.valueOf(row.getString("field")));
    }
}
