package org.pregny.request;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was sent with a request: answers and documents, and what was asked of it afterwards. */
@Repository
class RequestPartStore {

    private final JdbcClient jdbc;

    RequestPartStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which document is the one that the form wants. */
    record Paper(UUID document, String wanted) {}

    void numbers(RequestId id, List<RegisterNumber> numbers) {
        numbers.forEach(n -> jdbc.sql("insert into request_register_number (request_id, register, number)"
                        + " values (:request, :register, :number)")
                .param("request", id.uuid())
                .param("register", n.register())
                .param("number", n.number())
                .update());
    }

    List<RegisterNumber> numbers(RequestId id) {
        return jdbc.sql("select register, number from request_register_number where request_id = :id order by register")
                .param("id", id.uuid())
                .query((row, n) -> new RegisterNumber(row.getString("register"), row.getString("number")))
                .list();
    }

    void answers(RequestId id, List<RequestAnswer> answers) {
        for (int i = 0; i < answers.size(); i++) {
            jdbc.sql("insert into request_answer (request_id, position, question, answer)"
                            + " values (:request, :position, :question, :answer)")
                    .param("request", id.uuid())
                    .param("position", i)
                    .param("question", answers.get(i).question())
                    .param("answer", answers.get(i).text())
                    .update();
        }
    }

    List<RequestAnswer> answers(RequestId id) {
        return jdbc.sql("select question, answer from request_answer where request_id = :id order by position")
                .param("id", id.uuid())
                .query(RequestRows::answer)
                .list();
    }

    void paper(RequestId id, Paper paper) {
        jdbc.sql("insert into request_paper (request_id, document_id, wanted) values (:request, :document, :wanted)")
                .param("request", id.uuid())
                .param("document", paper.document())
                .param("wanted", paper.wanted())
                .update();
    }

    List<Paper> papers(RequestId id) {
        return jdbc.sql("select document_id, wanted from request_paper where request_id = :id order by turn")
                .param("id", id.uuid())
                .query((row, n) -> new Paper(row.getObject("document_id", UUID.class), row.getString("wanted")))
                .list();
    }

    void ask(RequestId id, RequestInquiry inquiry) {
        jdbc.sql("insert into request_inquiry (id, request_id, question, concerns, asked_at, due_at)"
                        + " values (:id, :request, :question, :concerns, :askedAt, :dueAt)")
                .param("id", inquiry.id())
                .param("request", id.uuid())
                .param("question", inquiry.question())
                .param("concerns", String.join(" ", inquiry.concerns()))
                .param("askedAt", SqlTime.of(inquiry.askedAt()))
                .param("dueAt", SqlTime.of(inquiry.dueAt()))
                .update();
    }

    void answer(UUID inquiry, String words, Instant now) {
        jdbc.sql("update request_inquiry set answer = :answer, answered_at = :now where id = :id")
                .param("answer", words)
                .param("now", SqlTime.of(now))
                .param("id", inquiry)
                .update();
    }

    List<RequestInquiry> inquiries(RequestId id) {
        return jdbc.sql("select * from request_inquiry where request_id = :id order by asked_at, id")
                .param("id", id.uuid())
                .query(RequestRows::inquiry)
                .list();
    }
}
