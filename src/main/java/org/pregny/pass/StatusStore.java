package org.pregny.pass;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pregny.event.EventCode;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Every change that a verifier must hear of, in the transaction that made it, and the editions in which the changes were
 * told. A change gets its edition when it is first asked for, so that writers never wait for one another.
 */
@Repository
class StatusStore {

    private static final int HEX = 16;

    private final JdbcClient jdbc;

    StatusStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A number that stands for everything told so far, and the digest of the whole list then. */
    record Edition(int number, byte[] digest) {}

    void add(Pass pass, StatusCode status, Instant at) {
        jdbc.sql("insert into pass_status (event_code, short_id, status, changed_at)"
                        + " values (:event, :id, :status, :at)")
                .param("event", pass.event().text())
                .param("id", pass.id().shortText())
                .param("status", status.name())
                .param("at", SqlTime.of(at))
                .update();
    }

    void add(EventKey revoked, Instant at) {
        jdbc.sql("insert into pass_status (event_code, kid, status, changed_at) values (:event, :kid, :status, :at)")
                .param("event", revoked.event().text())
                .param("kid", revoked.kid())
                .param("status", StatusCode.REVOKED.name())
                .param("at", SqlTime.of(at))
                .update();
    }

    Optional<Edition> latest(EventCode event) {
        return jdbc.sql("select number, digest from pass_status_edition where event_code = :event"
                        + " order by number desc limit 1")
                .param("event", event.text())
                .query((row, n) -> new Edition(row.getInt("number"), row.getBytes("digest")))
                .optional();
    }

    /** Gives all changes without an edition to this one; false if there are none. */
    boolean gather(EventCode event, int edition) {
        return jdbc.sql("update pass_status set edition = :edition where event_code = :event and edition is null")
                        .param("edition", edition)
                        .param("event", event.text())
                        .update()
                > 0;
    }

    void add(EventCode event, Edition edition, Instant at) {
        jdbc.sql("insert into pass_status_edition (event_code, number, digest, made_at)"
                        + " values (:event, :number, :digest, :at)")
                .param("event", event.text())
                .param("number", edition.number())
                .param("digest", edition.digest())
                .param("at", SqlTime.of(at))
                .update();
    }

    /** The last word on each pass that changed in an edition after {@code from}, and all revoked keys. */
    StatusTally tally(EventCode event, int from, int to) {
        Map<Long, StatusCode> passes = new HashMap<>();
        jdbc.sql("select short_id, status from pass_status where event_code = :event and kid is null"
                        + " and edition > :from and edition <= :to order by id")
                .param("event", event.text())
                .param("from", from)
                .param("to", to)
                .query(row -> {
                    passes.put(
                            Long.parseLong(row.getString("short_id"), HEX),
                            StatusCode.valueOf(row.getString("status")));
                });
        if (from == 0) {
            passes.values().removeIf(status -> status == StatusCode.GOOD);
        }
        return new StatusTally(passes, revokedKids(event, to));
    }

    private List<String> revokedKids(EventCode event, int to) {
        return jdbc.sql("select kid from pass_status where event_code = :event and kid is not null and edition <= :to")
                .param("event", event.text())
                .param("to", to)
                .query(String.class)
                .list();
    }
}
