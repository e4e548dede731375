package org.pregny.gate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pregny.event.AccessPoint;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.EventCode;
import org.pregny.kernel.SqlTime;
import org.pregny.pass.PassId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who came when all shared seats were taken, for whoever calls them when one is free (seed S4:109, first come, first served). */
@Service
@Transactional(readOnly = true)
public class TurnedAway {

    private final JdbcClient jdbc;
    private final EventCatalogue catalogue;

    TurnedAway(JdbcClient jdbc, EventCatalogue catalogue) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
    }

    /** Which number in the queue somebody has who was turned away by this scan; empty for any other. */
    public Optional<Integer> numberOf(ScanResult scan) {
        if (scan.verdict() != ScanVerdict.CAPACITY_FULL || scan.event() == null) {
            return Optional.empty();
        }
        Event event = catalogue.event(scan.event());
        Instant midnight = scan.scannedAt()
                .atZone(event.zone())
                .toLocalDate()
                .atStartOfDay(event.zone())
                .toInstant();
        String zone = event.accessPoint(scan.gate()).map(AccessPoint::zone).orElse(scan.gate());
        int place = from(event.code(), zone, midnight).indexOf(scan.pass());
        return place < 0 ? Optional.empty() : Optional.of(place + 1);
    }

    /** Each pass once, in the order in which they first came. */
    public List<PassId> from(EventCode event, String zone, Instant since) {
        return jdbc.sql("select pass_id from scan where event_code = :event and zone = :zone and scanned_at >= :since"
                        + " and verdict = 'CAPACITY_FULL' and pass_id is not null"
                        + " group by pass_id order by min(scanned_at), min(id)")
                .param("event", event.text())
                .param("zone", zone)
                .param("since", SqlTime.of(since))
                .query((row, n) -> new PassId(row.getObject("pass_id", UUID.class)))
                .list();
    }
}
