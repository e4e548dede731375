package org.pregny.occurrence;

import java.util.List;
import java.util.Optional;
import org.pregny.gate.GateControl;
import org.pregny.kernel.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ways between gates on foot, as far as somebody has said how long they take; the same in both directions. */
@Service
@Transactional
public class WalkingTimes {

    public static final int LONGEST = 240;

    private final JdbcClient jdbc;
    private final GateControl gates;
    private final ApplicationEventPublisher events;

    WalkingTimes(JdbcClient jdbc, GateControl gates, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.gates = gates;
        this.events = events;
    }

    public Optional<Integer> between(String one, String other) {
        return jdbc.sql("select minutes from walking_time where gate_a = :a and gate_b = :b")
                .param("a", first(one, other))
                .param("b", last(one, other))
                .query(Integer.class)
                .optional();
    }

    public List<WalkingTime> all() {
        return jdbc.sql("select gate_a, gate_b, minutes from walking_time order by gate_a, gate_b")
                .query((row, n) -> new WalkingTime(row.getString(1), row.getString(2), row.getInt(3)))
                .list();
    }

    /** Between two gates that there are; said again, the new figure counts. */
    public void say(String one, String other, int minutes, Actor who) {
        WalkingTime time = new WalkingTime(
                first(gates.gate(one).code(), other),
                last(one, gates.gate(other).code()),
                minutes);
        if (update(time) == 0) {
            add(time);
        }
        events.publishEvent(new WalkingTimeSaid(time, who));
    }

    private int update(WalkingTime time) {
        return jdbc.sql("update walking_time set minutes = :minutes where gate_a = :a and gate_b = :b")
                .param("minutes", time.minutes())
                .param("a", time.gateA())
                .param("b", time.gateB())
                .update();
    }

    private void add(WalkingTime time) {
        jdbc.sql("insert into walking_time (gate_a, gate_b, minutes) values (:a, :b, :minutes)")
                .param("minutes", time.minutes())
                .param("a", time.gateA())
                .param("b", time.gateB())
                .update();
    }

    private static String first(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static String last(String one, String other) {
        return one.compareTo(other) <= 0 ? other : one;
    }
}
