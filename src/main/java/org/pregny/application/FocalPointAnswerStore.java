package org.pregny.application;

import java.time.Instant;
import java.util.Optional;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What focal points were asked of applications, and what they said. */
@Repository
class FocalPointAnswerStore {

    private final JdbcClient jdbc;

    FocalPointAnswerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void asked(ApplicationId id, Instant at) {
        jdbc.sql("insert into focal_point_answer (application_id, asked_at) values (:id, :at)")
                .param("id", id.uuid())
                .param("at", SqlTime.of(at))
                .update();
    }

    void decided(ApplicationId id, FocalPointDecision decision, Instant at) {
        jdbc.sql("update focal_point_answer set decision = :decision, decided_at = :at where application_id = :id")
                .param("decision", decision.name())
                .param("at", SqlTime.of(at))
                .param("id", id.uuid())
                .update();
    }

    Optional<FocalPointAnswer> find(ApplicationId id) {
        return jdbc.sql("select * from focal_point_answer where application_id = :id")
                .param("id", id.uuid())
                .query((row, n) -> new FocalPointAnswer(
                        SqlTime.instant(row, "asked_at"),
                        ApplicationRows.code(FocalPointDecision.class, row.getString("decision")),
                        SqlTime.instant(row, "decided_at")))
                .optional();
    }
}
