package org.pregny.gate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.Wording;
import org.springframework.stereotype.Component;

/** Puts into words for a device what its gate lets in to. */
@Component
class SnapshotPlans {

    private final GatePlans plans;
    private final EventCatalogue catalogue;

    SnapshotPlans(GatePlans plans, EventCatalogue catalogue) {
        this.plans = plans;
        this.catalogue = catalogue;
    }

    PlanText of(SnapshotOrder order) {
        GatePlan here = plans.of(order.gate(), order.event());
        GatePlan plan = order.scope().people() ? here : here.withoutGuard();
        List<Event> sources = catalogue.events().stream()
                .filter(source -> plan.knows(source.number()))
                .toList();
        return PlanText.of(sources, new SnapshotPlan(plan, categories(sources), titles(sources)));
    }

    private Map<String, Wording> categories(List<Event> sources) {
        Map<String, Wording> words = new TreeMap<>();
        sources.stream()
                .flatMap(event -> catalogue.processOf(event).categories().stream())
                .forEach(category -> words.put(category.code(), category.name()));
        return words;
    }

    private static Map<Integer, Wording> titles(List<Event> sources) {
        Map<Integer, Wording> titles = new LinkedHashMap<>();
        sources.forEach(event -> titles.put(event.number(), event.title()));
        return titles;
    }
}
