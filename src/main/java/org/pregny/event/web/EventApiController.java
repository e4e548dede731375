package org.pregny.event.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.EventCode;
import org.pregny.event.FeasibilityClock;
import org.pregny.kernel.Language;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The events, for programs; texts in the language of {@code Accept-Language}. */
@RestController
@RequestMapping(path = "/api/v1/events", produces = "application/json")
@Tag(name = "events")
class EventApiController {

    private final EventCatalogue catalogue;
    private final FeasibilityClock feasibility;
    private final Clock clock;

    EventApiController(EventCatalogue catalogue, FeasibilityClock feasibility, Clock clock) {
        this.catalogue = catalogue;
        this.feasibility = feasibility;
        this.clock = clock;
    }

    @GetMapping
    @Operation(operationId = "listEvents", summary = "All events in the order of their numbers")
    EventViews list(Locale locale) {
        return new EventViews(
                catalogue.events().stream().map(e -> view(e, locale)).toList());
    }

    @GetMapping("/{code}")
    @Operation(operationId = "getEvent", summary = "One event")
    EventView get(@PathVariable String code, Locale locale) {
        return view(catalogue.event(EventCode.of(code)), locale);
    }

    /** A list of events, in an object so that it can grow. */
    record EventViews(List<EventView> events) {}

    private EventView view(Event event, Locale locale) {
        Instant now = clock.instant();
        return EventView.of(event, feasibility.of(event, now).orElse(null), Language.of(locale), now);
    }
}
