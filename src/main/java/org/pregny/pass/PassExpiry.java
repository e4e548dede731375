package org.pregny.pass;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.EventCode;
import org.pregny.kernel.PerTransaction;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When the passes of an event end, and the end of them; one watch an event, set up with its first pass. */
@Service
@Transactional
public class PassExpiry {

    private final JdbcClient jdbc;
    private final PassLife life;
    private final EventCatalogue catalogue;
    private final PassProcess process;
    private final Clock clock;
    private final PerTransaction<Set<EventCode>> watched = new PerTransaction<>(HashSet::new);

    PassExpiry(JdbcClient jdbc, PassLife life, EventCatalogue catalogue, PassProcess process, Clock clock) {
        this.jdbc = jdbc;
        this.life = life;
        this.catalogue = catalogue;
        this.process = process;
        this.clock = clock;
    }

    /** The first instant at which no pass of the event is valid any more, as passes and event stand now. */
    public Instant passesEndAt(EventCode event) {
        return latestEnd(event)
                .map(last -> last.plusSeconds(1))
                .orElseGet(() -> catalogue.admittedBy(catalogue.event(event)).stream()
                        .map(Event::endsBefore)
                        .max(Comparator.naturalOrder())
                        .orElseThrow(() -> new PassNotIssuable(event, "its date is not confirmed")));
    }

    /**
     * Ends the passes that are over by now; repeatable, and harmless when it comes too early. With the last pass the
     * watch ends; a later one would set it up again.
     */
    public PassesLeft expire(EventCode event) {
        life.expire(event);
        watched.forget();
        if (latestEnd(event).isPresent()) {
            return PassesLeft.YES;
        }
        jdbc.sql("delete from pass_expiry where event_code = :event")
                .param("event", event.text())
                .update();
        return PassesLeft.NO;
    }

    /** Of two first passes at once, the second waits until the first has set up the watch. */
    void watch(EventCode event) {
        if (watched.get().contains(event) || isWatched(event)) {
            watched.get().add(event);
            return;
        }
        jdbc.sql("select kid from event_key where event_code = :event for update")
                .param("event", event.text())
                .query(String.class)
                .list();
        if (!isWatched(event)) {
            jdbc.sql("insert into pass_expiry (event_code, watched_at) values (:event, :now)")
                    .param("event", event.text())
                    .param("now", SqlTime.of(clock.instant()))
                    .update();
            process.firstIssued(event);
        }
    }

    /** The last second of the last live pass. */
    private Optional<Instant> latestEnd(EventCode event) {
        return jdbc.sql("select valid_until from pass where event_code = :event and state in ('ISSUED', 'ACTIVATED')"
                        + " order by valid_until desc limit 1")
                .param("event", event.text())
                .query((row, n) -> SqlTime.instant(row, "valid_until"))
                .optional();
    }

    private boolean isWatched(EventCode event) {
        return jdbc.sql("select count(*) from pass_expiry where event_code = :event")
                        .param("event", event.text())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
