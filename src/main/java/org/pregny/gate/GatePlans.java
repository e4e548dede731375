package org.pregny.gate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.pregny.event.AccessPoint;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.EventCode;
import org.pregny.kernel.NotFound;
import org.pregny.kernel.Wording;
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
            return from == events
                    || from.size() == events.size()
                            && IntStream.range(0, events.size()).allMatch(i -> from.get(i) == events.get(i));
        }
    }

    /** For a guard who signed in: of every event that uses the gate. */
    GatePlan of(AccessPoint gate) {
        return kept(gate.code(), catalogue.events(), gate, event -> event.accessPoint(gate.code())
                .isPresent());
    }

    /** For a device, which belongs to one event. */
    GatePlan of(String gate, EventCode served) {
        return of(gate, served, catalogue.events());
    }

    GatePlan of(String gate, EventCode served, List<Event> events) {
        return of(events, point(events, gate, served).orElseThrow(() -> new NotFound("gate.notFound")), served);
    }

    /** For what happened there once: it is kept even if there is no such access point any more. */
    GatePlan ofOnce(String gate, EventCode served) {
        List<Event> events = catalogue.events();
        return of(events, point(events, gate, served).orElseGet(() -> gone(gate)), served);
    }

    private GatePlan of(List<Event> events, AccessPoint gate, EventCode served) {
        return kept(
                gate.code() + "/" + served, events, gate, event -> event.code().equals(served));
    }

    private static Optional<AccessPoint> point(List<Event> events, String gate, EventCode served) {
        return events.stream()
                .filter(event -> event.code().equals(served))
                .findFirst()
                .flatMap(event -> event.accessPoint(gate));
    }

    private static AccessPoint gone(String code) {
        return new AccessPoint(code, AccessPoint.Kind.GATE, code, Wording.of(code), List.of(), List.of());
    }

    private GatePlan kept(String name, List<Event> events, AccessPoint gate, Predicate<Event> served) {
        Kept known = plans.get(name);
        if (known == null || !known.isOf(events)) {
            known = new Kept(events, new PlanDrawing(gate, events, served).plan());
            plans.put(name, known);
        }
        return known.plan();
    }
}
