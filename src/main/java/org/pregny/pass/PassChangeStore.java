package org.pregny.pass;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.pregny.event.EventCode;
import org.pregny.kernel.Actor;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The history of passes; rows are only ever added. Each leaves a touch, by which gates are told what has changed. */
@Repository
class PassChangeStore {

    private final JdbcClient jdbc;

    PassChangeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(PassChange change) {
        PassReason reason = change.reason();
        jdbc.sql("""
                insert into pass_change (pass_id, from_state, to_state, cause, note, actor, role, trigger_id, changed_at)
                values (:pass, :from, :to, :cause, :note, :actor, :role, :trigger, :at)""")
                .param("pass", change.pass().uuid())
                .param("from", change.from() == null ? null : change.from().name())
                .param("to", change.to().name())
                .param("cause", reason.cause().name())
                .param("note", reason.note())
                .param("actor", reason.by().actor().name())
                .param("role", reason.by().role().name())
                .param("trigger", reason.trigger())
                .param("at", SqlTime.of(change.at()))
                .update();
        jdbc.sql("insert into pass_touch (pass_id) values (:pass)")
                .param("pass", change.pass().uuid())
                .update();
    }

    List<PassChange> of(PassId pass) {
        return jdbc.sql("select * from pass_change where pass_id = :pass order by id")
                .param("pass", pass.uuid())
                .query(PassChangeStore::change)
                .list();
    }

    boolean holds(PassId pass, String trigger) {
        return jdbc.sql("select count(*) from pass_change where pass_id = :pass and trigger_id = :trigger")
                        .param("pass", pass.uuid())
                        .param("trigger", trigger)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Writes down and carries out the end of every live pass of the event that is over; the rows stay locked. */
    int expire(EventCode event, Instant now) {
        jdbc.sql("select id from pass where event_code = :event and state in ('ISSUED', 'ACTIVATED')"
                        + " and valid_until < :now order by id for update")
                .param("event", event.text())
                .param("now", SqlTime.of(now))
                .query(UUID.class)
                .list();
        jdbc.sql("""
                insert into pass_change (pass_id, from_state, to_state, cause, actor, role, changed_at)
                select id, state, 'EXPIRED', 'EVENT_OVER', 'system', 'SYSTEM', :now from pass
                where event_code = :event and state in ('ISSUED', 'ACTIVATED') and valid_until < :now""").param("event", event.text()).param("now", SqlTime.of(now)).update();
        jdbc.sql("insert into pass_touch (pass_id) select id from pass where event_code = :event"
                        + " and state in ('ISSUED', 'ACTIVATED') and valid_until < :now")
                .param("event", event.text())
                .param("now", SqlTime.of(now))
                .update();
        return jdbc.sql("""
                update pass set state = 'EXPIRED' where event_code = :event and state in ('ISSUED', 'ACTIVATED')
                and exists (select 1 from pass_change c where c.pass_id = pass.id and c.to_state = 'EXPIRED')""").param("event", event.text()).update();
    }

    private static PassChange change(ResultSet row, int n) throws SQLException {
        String from = row.getString("from_state");
        Authority.Role role = Authority.Role.valueOf(row.getString("role"));
        return new PassChange(
                new PassId(row.getObject("pass_id", UUID.class)),
                from == null ? null : PassState.valueOf(from),
                PassState.valueOf(row.getString("to_state")),
                new PassReason(
                        PassCause.valueOf(row.getString("cause")),
                        row.getString("note"),
                        new Authority(actor(role, row.getString("actor")), role),
                        row.getString("trigger_id")),
                SqlTime.instant(row, "changed_at"));
    }

    private static Actor actor(Authority.Role role, String name) {
        return switch (role) {
            case SYSTEM -> Actor.SYSTEM;
            case ORGANISATION -> Actor.APPLICANT;
            case PASS_OFFICER, GATE, ORGANISER, REVIEWER -> Actor.staff(name);
        };
    }
}
