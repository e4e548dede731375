package org.pregny.review;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.pregny.application.ApplicationId;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who was let read the names of protected people, and until when. */
@Repository
class DisclosureStore {

    private final JdbcClient jdbc;

    DisclosureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID id, ApplicationId application, String reader) {
        jdbc.sql("insert into name_disclosure (id, application_id, reader) values (:id, :application, :reader)")
                .param("id", id)
                .param("application", application.uuid())
                .param("reader", reader)
                .update();
    }

    /** True once. */
    boolean show(UUID id, Instant until) {
        return jdbc.sql("update name_disclosure set ends_at = :until where id = :id and ends_at is null")
                        .param("until", SqlTime.of(until))
                        .param("id", id)
                        .update()
                == 1;
    }

    boolean holds(ApplicationId application, String reader) {
        return jdbc.sql("select 1 from review_task where application_id = :application and state = 'OPEN'"
                        + " and assignee = :reader limit 1")
                .param("application", application.uuid())
                .param("reader", reader)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** Not yet given an answer. */
    Optional<UUID> askedBy(ApplicationId application, String reader) {
        return jdbc.sql("select d.id from name_disclosure d where d.application_id = :application"
                        + " and d.reader = :reader and d.ends_at is null order by d.id desc limit 1")
                .param("application", application.uuid())
                .param("reader", reader)
                .query(UUID.class)
                .optional();
    }

    Optional<Instant> shownUntil(ApplicationId application, String reader, Instant now) {
        return jdbc.sql("select ends_at from name_disclosure where application_id = :application"
                        + " and reader = :reader and ends_at > :now order by ends_at desc limit 1")
                .param("application", application.uuid())
                .param("reader", reader)
                .param("now", SqlTime.of(now))
                .query((row, n) -> SqlTime.instant(row, "ends_at"))
                .optional();
    }
}
