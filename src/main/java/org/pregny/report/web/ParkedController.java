package org.pregny.report.web;

import java.util.List;
import org.pregny.application.ParkedApplications;
import org.pregny.application.ParkedFilter;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who waits for the accreditation of which organisation; what is decided on one releases or refuses all that wait for it. */
@Controller
class ParkedController {

    private static final int MOST_SHOWN = 200;

    private final ParkedApplications parked;
    private final EventCatalogue catalogue;

    ParkedController(ParkedApplications parked, EventCatalogue catalogue) {
        this.parked = parked;
        this.catalogue = catalogue;
    }

    @GetMapping("/lead/parked")
    ModelAndView list(
            @RequestParam(defaultValue = "") String process,
            @RequestParam(defaultValue = "") String event,
            @RequestParam(defaultValue = "false") boolean over) {
        ParkedFilter filter = new ParkedFilter(process, event, over);
        return new ModelAndView("web/report/parked")
                .addObject("filter", filter)
                .addObject("lines", parked.find(filter, MOST_SHOWN))
                .addObject("count", parked.count(filter))
                .addObject("most", MOST_SHOWN)
                .addObject("outcomes", parked.outcomes(filter))
                .addObject("catalogue", catalogue)
                .addObject("processes", catalogue.processes())
                .addObject("events", events(process));
    }

    private List<Event> events(String process) {
        return catalogue.events().stream()
                .filter(one -> one.window() != null)
                .filter(one -> process.isEmpty() || one.process().equals(process))
                .toList();
    }
}
