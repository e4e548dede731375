package org.pregny.event.web;

import java.time.Clock;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.EventCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What can be attended, for everybody. */
@Controller
class EventController {

    private final EventCatalogue catalogue;
    private final Clock clock;

    EventController(EventCatalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @GetMapping("/")
    String events(Model model) {
        model.addAttribute("processes", catalogue.processes());
        model.addAttribute("events", catalogue.events());
        model.addAttribute(
                "types", catalogue.events().stream().map(e -> e.type().name()).toList());
        model.addAttribute("now", clock.instant());
        return "web/event/events";
    }

    @GetMapping("/events/{code}")
    String event(@PathVariable String code, Model model) {
        Event event = catalogue.event(EventCode.of(code));
        model.addAttribute("event", event);
        model.addAttribute("process", catalogue.processOf(event));
        model.addAttribute("admitted", catalogue.admittedBy(event));
        model.addAttribute("window", event.windowAt(clock.instant()));
        return "web/event/event";
    }
}
