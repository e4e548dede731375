package org.pregny.gate;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.pregny.event.AccessPoint;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.EventCode;
import org.springframework.stereotype.Component;

/** Knows what each gate lets in to; a plan is kept until any event has a new version. */
@Component
class GatePlans {

    private final EventCatalogue catalogue;
    private final Map<String, Kept> plans = new ConcurrentHashMap<>();

    GatePlans(EventCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** A plan, and the very versions of events that it was made from. */
    private record Kept(List<Event> from, GatePlan plan) {

        boolean isOf(List<Event> events) {
            return from.size() == events.size()
                    && IntStream.range(0, events.size()).allMatch(i -> from.get(i) == events.get(i));
        }
    }

    /** For a guard who signed in: of every event that uses the gate. */
    GatePlan of(AccessPoint gate) {
        return kept(gate, gate.code(), event -> event.accessPoint(gate.code()).isPresent());
    }

    /** For a device, which belongs to one event. */
    GatePlan of(AccessPoint gate, EventCode served) {
        return kept(gate, gate.code() + "/" + served, event -> event.code().equals(served));
    }

    private GatePlan kept(AccessPoint gate, String name, Predicate<Event> served) {
        List<Event> events = catalogue.events();
        Kept known = plans.get(name);
        if (known == null || !known.isOf(events)) {
            known = new Kept(events, new PlanDrawing(gate, events, served).plan());
            plans.put(name, known);
        }
        return known.plan();
    }
}
