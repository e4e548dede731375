package org.pregny.pass;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.pregny.kernel.Actor;
import org.pregny.kernel.SqlTime;
import org.pregny.pass.sheet.PassFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which pass was printed, on what, when and by whom. */
@Repository
class PrintLog {

    private static final String TEXT = "TEXT";

    private final JdbcClient jdbc;
    private final Clock clock;

    PrintLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** As text where there is no format. */
    void add(PassId pass, PassFormat format, Actor actor) {
        jdbc.sql("insert into pass_print (pass_id, format, printed_by, printed_at) values (:pass, :format, :by, :at)")
                .param("pass", pass.uuid())
                .param("format", format == null ? TEXT : format.name())
                .param("by", actor.name())
                .param("at", SqlTime.of(clock.instant()))
                .update();
    }

    /** The first one first. */
    List<PrintedPass> of(PassId pass) {
        return jdbc.sql("select format, printed_by, printed_at from pass_print where pass_id = :pass order by id")
                .param("pass", pass.uuid())
                .query((row, n) -> {
                    Instant at = SqlTime.instant(row, "printed_at");
                    return new PrintedPass(row.getString("format"), row.getString("printed_by"), at);
                })
                .list();
    }
}
