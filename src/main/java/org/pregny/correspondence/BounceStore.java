package org.pregny.correspondence;

import java.time.Instant;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The reports that came back, each once. */
@Repository
class BounceStore {

    private final JdbcClient jdbc;

    BounceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the same was reported before. */
    boolean add(DeliveryReport report, Instant now) {
        return jdbc.sql("insert into mail_bounce (mail_id, attempt, action, code, said, received_at)"
                                + " select :mail, :attempt, :action, :code, :said, :now from outgoing_mail"
                                + " where id = :mail and not exists (select 1 from mail_bounce where mail_id = :mail"
                                + " and attempt = :attempt and action = :action)")
                        .param("mail", report.returned().mail())
                        .param("attempt", report.returned().attempt())
                        .param("action", report.action().name())
                        .param("code", report.code())
                        .param("said", report.said())
                        .param("now", SqlTime.of(now))
                        .update()
                > 0;
    }
}
