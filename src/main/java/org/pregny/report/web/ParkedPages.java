package org.pregny.report.web;

import java.util.List;
import java.util.Map;
import org.pregny.application.ParkedApplications;
import org.pregny.application.ParkedFilter;
import org.pregny.application.ParkedPlace;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.Language;
import org.pregny.report.ReportKind;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Fills the list of waiting applications with what it shows. */
@Component
class ParkedPages {

    private static final int ON_A_PAGE = 50;

    private final ParkedApplications parked;
    private final EventCatalogue catalogue;

    ParkedPages(ParkedApplications parked, EventCatalogue catalogue) {
        this.parked = parked;
        this.catalogue = catalogue;
    }

    ModelAndView list(ParkedFilter filter, ParkedPlace after, ExportForm form) {
        return new ModelAndView("web/report/parked")
                .addObject("filter", filter)
                .addObject("page", parked.page(filter, after, ON_A_PAGE))
                .addObject("begun", after == null)
                .addObject("count", parked.count(filter))
                .addObject("outcomes", parked.outcomes(filter))
                .addObject("catalogue", catalogue)
                .addObject("processes", catalogue.processes())
                .addObject("events", events(filter.process()))
                .addObject("kind", ReportKind.PARKED)
                .addObject("languages", Language.values())
                .addObject("form", form)
                .addObject("faults", List.of())
                .addObject("errors", Map.of());
    }

    private List<Event> events(String process) {
        return catalogue.events().stream()
                .filter(one -> one.window() != null)
                .filter(one -> process.isEmpty() || one.process().equals(process))
                .toList();
    }
}
