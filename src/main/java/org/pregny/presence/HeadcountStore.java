package org.pregny.presence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.pregny.event.EventCode;
import org.pregny.kernel.SqlTime;
import org.pregny.pass.PassId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads who is inside on one day of an event. */
@Repository
class HeadcountStore {

    private static final String THAT_DAY = " from presence where event_code = :event and event_day = :day";

    private final JdbcClient jdbc;

    HeadcountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where somebody is: in the innermost zone that they have entered and not left. */
    record Whereabouts(UUID holder, PassId pass, String zone, String gate) {}

    List<ZoneCount> zones(EventCode event, LocalDate day) {
        return jdbc.sql("select zone, sum(case when inside then 1 else 0 end) as inside, count(first_at) as came"
                        + THAT_DAY + " group by zone order by max(depth), zone")
                .param("event", event.text())
                .param("day", day)
                .query((row, n) -> new ZoneCount(row.getString("zone"), row.getInt("inside"), row.getInt("came")))
                .list();
    }

    List<GateCount> gates(EventCode event, LocalDate day) {
        return jdbc.sql("select gate, zone, count(*) as people" + THAT_DAY
                        + " and inside group by gate, zone order by max(depth), gate")
                .param("event", event.text())
                .param("day", day)
                .query((row, n) -> new GateCount(row.getString("gate"), row.getString("zone"), row.getInt("people")))
                .list();
    }

    List<Arrivals> arrivals(EventCode event, LocalDate day) {
        return jdbc.sql("select zone, date_trunc('hour', first_at) as began, count(*) as people" + THAT_DAY
                        + " and first_at is not null group by zone, date_trunc('hour', first_at)"
                        + " order by date_trunc('hour', first_at), zone")
                .param("event", event.text())
                .param("day", day)
                .query((row, n) ->
                        new Arrivals(row.getString("zone"), SqlTime.instant(row, "began"), row.getInt("people")))
                .list();
    }

    /** Everybody who came in by one of these gates that day, for whatever event, and is inside; each where they are deepest. */
    List<Whereabouts> inside(Collection<String> gates, LocalDate day) {
        return jdbc.sql("select p.holder, p.pass_id, p.zone, p.gate from presence p where p.event_day = :day"
                        + " and p.gate in (:gates) and p.inside and not exists (select 1 from presence deeper"
                        + " where deeper.holder = p.holder and deeper.event_day = :day and deeper.inside"
                        + " and deeper.depth > p.depth) order by p.depth, p.zone, p.holder")
                .param("day", day)
                .param("gates", gates)
                .query((row, n) -> new Whereabouts(
                        row.getObject("holder", UUID.class),
                        new PassId(row.getObject("pass_id", UUID.class)),
                        row.getString("zone"),
                        row.getString("gate")))
                .list();
    }

    /** Those of the passes whose holders sit on a shared seat. */
    List<PassId> seated(EventCode event, LocalDate day, String zone) {
        return jdbc.sql("select pass_id" + THAT_DAY + " and zone = :zone and inside and seat")
                .param("event", event.text())
                .param("day", day)
                .param("zone", zone)
                .query((row, n) -> new PassId(row.getObject("pass_id", UUID.class)))
                .list();
    }
}
