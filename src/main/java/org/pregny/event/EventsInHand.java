package org.pregny.event;

import java.util.List;
import org.pregny.kernel.NotFound;
import org.springframework.stereotype.Component;

/**
 * The {@link EventCatalogue} for whoever is in a transaction already and asks often, as a gate does with every scan: it opens
 * none of its own.
 */
@Component
public class EventsInHand {

    private final EventStore store;

    EventsInHand(EventStore store) {
        this.store = store;
    }

    /** All events in the order of their numbers, for whoever knows the number of their versions ({@link EventCatalogue#NUMBER}). */
    public List<Event> events(long number) {
        return store.events(number);
    }

    /** The version that the transaction has first seen. */
    public Event event(EventCode code) {
        return store.find(code).orElseThrow(() -> new NotFound("event.notFound"));
    }
}
