package org.pregny.presence;

import java.time.Instant;
import java.time.LocalDate;
import org.pregny.event.EventCatalogue;
import org.pregny.event.EventCode;
import org.pregny.gate.Occupancy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts who sits on the shared seats, under a lock: of two people who come for the last seat at once, one gets it. */
@Component
class SeatCounting implements Occupancy {

    private final SeatCountStore counts;
    private final EventCatalogue catalogue;

    SeatCounting(SeatCountStore counts, EventCatalogue catalogue) {
        this.counts = counts;
        this.catalogue = catalogue;
    }

    /** The lock is held until the scan that asks is kept. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int inside(EventCode event, String zone, Instant at) {
        counts.lock(event, zone);
        return counts.seated(event, zone, day(event, at));
    }

    LocalDate day(EventCode event, Instant at) {
        return LocalDate.ofInstant(at, catalogue.event(event).zone());
    }
}
