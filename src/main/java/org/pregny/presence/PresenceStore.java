package org.pregny.presence;

import java.util.HashMap;
import java.util.Map;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where each person is: one row a person and zone, changed by the latest passage only. */
@Repository
class PresenceStore {

    private final JdbcClient jdbc;

    PresenceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A passage that is told late, by a device that had no network, changes nothing that happened after it. */
    void keep(Passage passage) {
        if (jdbc.sql("""
                        update presence set first_gate = case when event_day = :day and first_at is not null then first_gate
                                else :firstGate end,
                            first_at = case when event_day = :day and first_at is not null then first_at
                                else cast(:firstAt as timestamp with time zone) end,
                            event_code = :event, event_day = :day, pass_id = :pass, depth = :depth, gate = :gate,
                            inside = :inside, seat = :seat, passed_at = :at
                        where holder = :holder and zone = :zone and passed_at <= :at""").params(values(passage)).update() == 0) {
            addUnlessKnown(passage);
        }
    }

    private void addUnlessKnown(Passage passage) {
        jdbc.sql("""
                insert into presence (holder, zone, event_code, event_day, pass_id, depth, gate, inside, seat, first_gate,
                    first_at, passed_at)
                select cast(:holder as uuid), cast(:zone as varchar(40)), cast(:event as varchar(40)),
                    cast(:day as date), cast(:pass as uuid), cast(:depth as integer), cast(:gate as varchar(40)),
                    cast(:inside as boolean), cast(:seat as boolean), cast(:firstGate as varchar(40)),
                    cast(:firstAt as timestamp with time zone), cast(:at as timestamp with time zone)
                where not exists (select 1 from presence where holder = :holder and zone = :zone)""").params(values(passage)).update();
    }

    /** Who goes out by a gate is in no building behind it, whether or not a door has seen them leave. */
    void leaveWhatLiesWithin(Passage passage) {
        jdbc.sql("update presence set inside = false, passed_at = :at"
                        + " where holder = :holder and depth > :depth and inside and passed_at <= :at")
                .param("holder", passage.holder())
                .param("depth", passage.depth())
                .param("at", SqlTime.of(passage.at()))
                .update();
    }

    private static Map<String, Object> values(Passage passage) {
        Map<String, Object> values = new HashMap<>();
        values.put("holder", passage.holder());
        values.put("zone", passage.zone());
        values.put("event", passage.event().text());
        values.put("day", passage.day());
        values.put("pass", passage.pass().uuid());
        values.put("depth", passage.depth());
        values.put("gate", passage.gate());
        values.put("inside", passage.inside());
        values.put("seat", passage.seat());
        values.put("firstGate", passage.inside() ? passage.gate() : null);
        values.put("firstAt", passage.inside() ? SqlTime.of(passage.at()) : null);
        values.put("at", SqlTime.of(passage.at()));
        return values;
    }
}
