package org.pregny.report.web;

import java.util.List;
import java.util.Locale;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.EventCode;
import org.pregny.kernel.Language;
import org.pregny.report.LeadBoard;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The lead reviewer's page: how the review stands and when it will be done, for one event or for all. */
@Controller
class LeadController {

    private final LeadBoard board;
    private final EventCatalogue catalogue;

    LeadController(LeadBoard board, EventCatalogue catalogue) {
        this.board = board;
        this.catalogue = catalogue;
    }

    @GetMapping("/lead")
    ModelAndView lead(@RequestParam(defaultValue = "") String event, Locale locale) {
        Event chosen = event.isBlank() ? null : catalogue.event(EventCode.of(event));
        return new ModelAndView("web/report/lead")
                .addObject("chosen", chosen)
                .addObject("event", event)
                .addObject("events", withApplications())
                .addObject("figures", board.figures(chosen))
                .addObject("spans", new Spans(Language.of(locale)));
    }

    private List<Event> withApplications() {
        return catalogue.events().stream().filter(e -> e.window() != null).toList();
    }
}
