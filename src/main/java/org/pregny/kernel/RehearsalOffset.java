package org.pregny.kernel;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The offset of the rehearsal clock, kept in the database so that a restart does not move time. */
class RehearsalOffset {

    private final JdbcClient jdbc;

    RehearsalOffset(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Duration keptOr(RehearsalStart start) {
        return jdbc.sql("select offset_millis from rehearsal_clock")
                .query(Long.class)
                .optional()
                .map(Duration::ofMillis)
                .orElseGet(() -> keep(first(start)));
    }

    /** Returns what was kept: whole milliseconds. */
    Duration keep(Duration wanted) {
        Duration offset = wanted.truncatedTo(ChronoUnit.MILLIS);
        int updated = jdbc.sql("update rehearsal_clock set offset_millis = :millis")
                .param("millis", offset.toMillis())
                .update();
        if (updated == 0) {
            jdbc.sql("insert into rehearsal_clock (id, offset_millis) values (1, :millis)")
                    .param("millis", offset.toMillis())
                    .update();
        }
        return offset;
    }

    private static Duration first(RehearsalStart start) {
        return start.startsAt() == null
                ? Duration.ZERO
                : Duration.between(Instant.now(), start.startsAt().toInstant());
    }
}
