package org.pregny.presence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/** Where each person is: one row a person and zone, changed by the latest passage only. */
@Repository
class PresenceStore {

    private static final String CHANGE = """
            update presence set first_gate = case when event_day = :day and first_at is not null then first_gate
                    else :firstGate end,
                first_at = case when event_day = :day and first_at is not null then first_at
                    else cast(:firstAt as timestamp with time zone) end,
                event_code = :event, event_day = :day, pass_id = :pass, depth = :depth, gate = :gate,
                inside = :inside, seat = :seat, passed_at = :at
            where holder = :holder and zone = :zone and passed_at <= :at""";

    private static final String ADD_UNLESS_KNOWN = """
            insert into presence (holder, zone, event_code, event_day, pass_id, depth, gate, inside, seat, first_gate,
                first_at, passed_at)
            select cast(:holder as uuid), cast(:zone as varchar(40)), cast(:event as varchar(40)),
                cast(:day as date), cast(:pass as uuid), cast(:depth as integer), cast(:gate as varchar(40)),
                cast(:inside as boolean), cast(:seat as boolean), cast(:firstGate as varchar(40)),
                cast(:firstAt as timestamp with time zone), cast(:at as timestamp with time zone)
            where not exists (select 1 from presence where holder = :holder and zone = :zone)""";

    private static final String LEAVE_WITHIN = "update presence set inside = false, passed_at = :at"
            + " where holder = :holder and depth > :depth and inside and passed_at <= :at";

    private final NamedParameterJdbcTemplate jdbc;

    PresenceStore(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Each of somebody else. A passage that is told late, by a device that had no network, changes nothing that happened
     * after it.
     */
    void keep(List<Passage> passages) {
        int[] changed = update(CHANGE, passages);
        List<Passage> unknown = new ArrayList<>();
        for (int i = 0; i < changed.length; i++) {
            if (changed[i] == 0) {
                unknown.add(passages.get(i));
            }
        }
        update(ADD_UNLESS_KNOWN, unknown);
    }

    /** Who goes out by a gate is in no building behind it, whether or not a door has seen them leave. */
    void leaveWhatLiesWithin(List<Passage> exits) {
        update(LEAVE_WITHIN, exits);
    }

    /** One by itself: a batch of one would be more work for the same. */
    private int[] update(String sql, List<Passage> passages) {
        return switch (passages.size()) {
            case 0 -> new int[0];
            case 1 -> new int[] {jdbc.update(sql, values(passages.get(0)))};
            default ->
                jdbc.batchUpdate(
                        sql, passages.stream().map(PresenceStore::values).toArray(Map[]::new));
        };
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
