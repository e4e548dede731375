package org.pregny.nearby;

import java.time.Instant;
import java.util.List;
import org.pregny.event.EventCode;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sayings in the order in which they were carried here. */
@Repository
class SayingStore {

    private static final int MOST = 200;

    private final JdbcClient jdbc;

    SayingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A saying and its number. */
    record Numbered(long number, Saying saying) {}

    void forgetBefore(Instant then) {
        jdbc.sql("delete from nearby_saying where received_at < :then")
                .param("then", SqlTime.of(then))
                .update();
    }

    boolean isKnown(EventCode event, Saying saying) {
        return jdbc.sql("select 1 from nearby_saying where event_code = :event and words = :words limit 1")
                .param("event", event.text())
                .param("words", saying.passage())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    void add(EventCode event, Saying saying, Instant at) {
        jdbc.sql("insert into nearby_saying (event_code, words, signature, received_at)"
                        + " values (:event, :words, :signature, :at)")
                .param("event", event.text())
                .param("words", saying.passage())
                .param("signature", saying.signature())
                .param("at", SqlTime.of(at))
                .update();
    }

    /** Those with a higher number, and those that are as young as {@code unsettled}: a lower number may be committed later. */
    List<Numbered> since(EventCode event, long number, Instant unsettled) {
        return jdbc.sql("select id, words, signature from nearby_saying where event_code = :event"
                        + " and (id > :number or received_at >= :unsettled) order by id limit :most")
                .param("event", event.text())
                .param("number", number)
                .param("unsettled", SqlTime.of(unsettled))
                .param("most", MOST)
                .query((row, n) ->
                        new Numbered(row.getLong("id"), new Saying(row.getString("words"), row.getString("signature"))))
                .list();
    }
}
