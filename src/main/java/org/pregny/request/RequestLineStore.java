package org.pregny.request;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The steps of requests: only ever added to. */
@Repository
class RequestLineStore {

    private final JdbcClient jdbc;

    RequestLineStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The form is the one by which the request was sent. */
    void add(RequestId request, Taking taking, Instant now) {
        jdbc.sql("""
                insert into request_step (request_id, step, taken_at, actor_kind, actor, reason, words, about,
                    dmn_version, form_version)
                values (:request, :step, :now, :kind, :actor, :reason, :words, :about, :dmn,
                    (select form_version from accreditation_request where id = :request))""")
                .param("request", request.uuid())
                .param("step", taking.step().name())
                .param("now", SqlTime.of(now))
                .param("kind", taking.by().kind().name())
                .param("actor", taking.by().name())
                .param(
                        "reason",
                        taking.reason() == null ? null : taking.reason().name())
                .param("words", taking.words())
                .param("about", taking.about())
                .param("dmn", taking.dmnVersion())
                .update();
    }

    List<RequestLine> of(RequestId id) {
        return jdbc.sql("select * from request_step where request_id = :id order by turn")
                .param("id", id.uuid())
                .query(RequestRows::line)
                .list();
    }

    Optional<RequestLine> last(RequestId id, RequestStep step) {
        return jdbc.sql("select * from request_step where request_id = :id and step = :step order by turn desc limit 1")
                .param("id", id.uuid())
                .param("step", step.name())
                .query(RequestRows::line)
                .optional();
    }
}
