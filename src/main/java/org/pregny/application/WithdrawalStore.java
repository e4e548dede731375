package org.pregny.application;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who was taken back, from what state, and whether the place has gone on. */
@Repository
class WithdrawalStore {

    private final JdbcClient jdbc;

    WithdrawalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Representative before, Instant now) {
        jdbc.sql("insert into withdrawal (representative_id, application_id, state_before, withdrawn_at)"
                        + " values (:id, :application, :before, :now)")
                .param("id", before.id().uuid())
                .param("application", before.application().uuid())
                .param("before", before.state().name())
                .param("now", SqlTime.of(now))
                .update();
    }

    /** When each person of the application was taken back. */
    Map<RepresentativeId, Instant> of(ApplicationId application) {
        Map<RepresentativeId, Instant> times = new HashMap<>();
        jdbc.sql("select representative_id, withdrawn_at from withdrawal where application_id = :application")
                .param("application", application.uuid())
                .query((RowCallbackHandler) row -> times.put(
                        new RepresentativeId(row.getObject("representative_id", UUID.class)),
                        SqlTime.instant(row, "withdrawn_at")));
        return times;
    }

    /** True once for a person who had a place, or the offer of one: the place is the next person's from now on. */
    boolean passOn(RepresentativeId id, Instant now) {
        return jdbc.sql("update withdrawal set passed_on_at = :now where representative_id = :id"
                                + " and passed_on_at is null and state_before in ('APPROVED', 'OFFERED')")
                        .param("now", SqlTime.of(now))
                        .param("id", id.uuid())
                        .update()
                == 1;
    }
}
