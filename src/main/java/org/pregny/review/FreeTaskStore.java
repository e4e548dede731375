package org.pregny.review;

import java.time.Instant;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Ends tasks that are as somebody has seen them, in one statement instead of a lock, a look and an end. */
@Repository
class FreeTaskStore {

    private static final String END = """
            update review_task set state = 'DONE', outcome = :outcome, done_by = :by, done_at = :at, assignee = :by,
                claimed_at = coalesce(claimed_at, :at), version = version + 1
            where id = :id and version = :version and state = 'OPEN' and not exists (select 1 from review_bar
                where reviewer = :by and lifted_at is null
                and (application_id = :application or organisation_key = :key))""";

    private final JdbcClient jdbc;

    FreeTaskStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when it has changed since, or whoever ends it must keep off the case; nothing is done then. */
    boolean end(ReviewTask seen, ReviewOutcome outcome, String by, Instant at) {
        return jdbc.sql(END)
                        .param("outcome", outcome.name())
                        .param("by", by)
                        .param("at", SqlTime.of(at))
                        .param("id", seen.id().uuid())
                        .param("version", seen.version())
                        .param("application", seen.application().uuid())
                        .param("key", BarStore.key(seen.organisationName()))
                        .update()
                == 1;
    }
}
