package org.pregny.application.web;

import java.util.List;
import java.util.Map;
import org.pregny.application.ApplicationCase;
import org.pregny.application.QuotaDesk;
import org.pregny.application.RepresentativeId;
import org.pregny.application.WaitingDesk;
import org.pregny.application.WaitingTurn;
import org.pregny.event.Event;
import org.pregny.event.Gauge;
import org.springframework.stereotype.Component;

/** What an applicant may know of the places at an event. */
@Component
class Places {

    /**
     * What stands on the status page.
     *
     * @param turns of those who wait
     * @param gauges none where the event keeps its numbers to itself
     */
    record View(Map<RepresentativeId, WaitingTurn> turns, List<Gauge> gauges) {}

    private final WaitingDesk waiting;
    private final QuotaDesk quotas;

    Places(WaitingDesk waiting, QuotaDesk quotas) {
        this.waiting = waiting;
        this.quotas = quotas;
    }

    View of(ApplicationCase about, Event event) {
        return new View(waiting.turnsOf(about), event.quotas().shown() ? quotas.gaugesFor(about) : List.of());
    }
}
