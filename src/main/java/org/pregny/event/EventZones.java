package org.pregny.event;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Collectors;
import org.pregny.kernel.MachineTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The zone in which each event takes place, believed for half a minute: lists that speak of today ask on every page, and
 * events hardly ever move. A change made on this machine is known at once, one made on another within that time.
 */
@Component
public class EventZones {

    private static final Duration BELIEVED = Duration.ofSeconds(30);

    private final EventCatalogue catalogue;
    private final MachineTime machine;
    private volatile Read last = new Read(Instant.MIN, Map.of());

    EventZones(EventCatalogue catalogue, MachineTime machine) {
        this.catalogue = catalogue;
        this.machine = machine;
    }

    /** Of every event in the catalogue. */
    public Map<EventCode, ZoneId> all() {
        Read known = last;
        if (known.isBelievedAt(machine.now())) {
            return known.zones();
        }
        Read anew = new Read(machine.now(), read());
        last = anew;
        return anew.zones();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void announced(EventAnnounced event) {
        forget();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void edited(EventEdited event) {
        forget();
    }

    private void forget() {
        last = new Read(Instant.MIN, Map.of());
    }

    private Map<EventCode, ZoneId> read() {
        return catalogue.events().stream().collect(Collectors.toUnmodifiableMap(Event::code, Event::zone));
    }

    private record Read(Instant at, Map<EventCode, ZoneId> zones) {

        /** A machine's clock may be set back: what was read in its future is not believed either. */
        boolean isBelievedAt(Instant now) {
            return !now.isBefore(at) && now.isBefore(at.plus(BELIEVED));
        }
    }
}
