package org.pregny.nearby;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.pregny.device.DeviceId;
import org.pregny.event.EventCode;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Signals that wait for who they are for: one from each device to each other at most. */
@Repository
class SignalStore {

    private static final int MOST = 50;

    private final JdbcClient jdbc;

    SignalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(long id, Signal signal) {}

    void forgetBefore(Instant then) {
        jdbc.sql("delete from nearby_signal where sent_at < :then")
                .param("then", SqlTime.of(then))
                .update();
    }

    /** The newest takes the place of the one before. */
    void put(EventCode event, DeviceId from, Signal signal, Instant at) {
        jdbc.sql("delete from nearby_signal where to_device = :to and from_device = :from")
                .param("to", signal.peer().uuid())
                .param("from", from.uuid())
                .update();
        jdbc.sql("insert into nearby_signal (event_code, from_device, to_device, kind, session, description, sent_at)"
                        + " values (:event, :from, :to, :kind, :session, :description, :at)")
                .param("event", event.text())
                .param("from", from.uuid())
                .param("to", signal.peer().uuid())
                .param("kind", signal.kind().name())
                .param("session", signal.session())
                .param("description", signal.description())
                .param("at", SqlTime.of(at))
                .update();
    }

    /** Told once. */
    List<Signal> take(EventCode event, DeviceId to, Instant notBefore) {
        List<Row> waiting = jdbc.sql("select id, from_device, kind, session, description from nearby_signal"
                        + " where to_device = :to and event_code = :event and sent_at >= :then order by id limit :most")
                .param("to", to.uuid())
                .param("event", event.text())
                .param("then", SqlTime.of(notBefore))
                .param("most", MOST)
                .query((row, n) -> new Row(
                        row.getLong("id"),
                        new Signal(
                                new DeviceId(row.getObject("from_device", UUID.class)),
                                Signal.Kind.valueOf(row.getString("kind")),
                                row.getString("session"),
                                row.getString("description"))))
                .list();
        if (!waiting.isEmpty()) {
            jdbc.sql("delete from nearby_signal where id in (:ids)")
                    .param("ids", waiting.stream().map(Row::id).toList())
                    .update();
        }
        return waiting.stream().map(Row::signal).toList();
    }
}
