package org.pregny.gate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
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
        List<Event> events = catalogue.events();
        return kept(
                gate.code(),
                events,
                () -> new PlanDrawing(
                        gate, events, event -> event.accessPoint(gate.code()).isPresent()));
    }

    /** For a device, which belongs to one event. */
    GatePlan of(String gate, EventCode served) {
        return of(gate, served, catalogue.events());
    }

    GatePlan of(String gate, EventCode served, List<Event> events) {
        return kept(gate + "/" + served, events, () -> {
            AccessPoint point = point(events, gate, served).orElseThrow(() -> new NotFound("gate.notFound"));
            return drawing(events, point, served);
        });
    }

    /** For what happened there once: it is kept even if there is no such access point any more. */
    GatePlan ofOnce(String gate, EventCode served) {
        List<Event> events = catalogue.events();
        return point(events, gate, served).isPresent()
                ? of(gate, served, events)
                : kept("gone/" + gate + "/" + served, events, () -> drawing(events, gone(gate), served));
    }

    private static PlanDrawing drawing(List<Event> events, AccessPoint gate, EventCode served) {
        return new PlanDrawing(gate, events, event -> event.code().equals(served));
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

    private GatePlan kept(String name, List<Event> events, Supplier<PlanDrawing> drawing) {
        Kept known = plans.get(name);
        if (known == null || !known.isOf(events)) {
            known = new Kept(events, drawing.get().plan());
            plans.put(name, known);
        }
        return known.plan();
    }
}
