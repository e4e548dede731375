package org.pregny.review.web;

import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.Language;
import org.pregny.review.ReviewDesk;
import org.pregny.review.WorkListFilter;
import org.pregny.review.WorkListFilter.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The reviewers' work list; its address is its filter, so that a view can be bookmarked and shared. */
@Controller
class WorkListController {

    private final ReviewDesk desk;
    private final EventCatalogue catalogue;
    private final Clock clock;

    WorkListController(ReviewDesk desk, EventCatalogue catalogue, Clock clock) {
        this.desk = desk;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @GetMapping("/review")
    ModelAndView list(
            @RequestParam(defaultValue = "ALL") View view,
            @RequestParam(defaultValue = "") String event,
            Principal who,
            Locale locale) {
        WorkListFilter filter = new WorkListFilter(view, event.isBlank() ? null : event, who.getName());
        return new ModelAndView("web/review/list")
                .addObject("filter", filter)
                .addObject("views", View.values())
                .addObject("events", withApplications())
                .addObject("lines", lines(filter, Language.of(locale)))
                .addObject("longest", Integer.toString(WorkListFilter.LONGEST));
    }

    private List<Event> withApplications() {
        return catalogue.events().stream().filter(e -> e.window() != null).toList();
    }

    private List<WorkListLine> lines(WorkListFilter filter, Language language) {
        CodeWording words = new CodeWording(catalogue, language);
        Instant now = clock.instant();
        return desk.workList(filter).stream()
                .map(task -> WorkListLine.of(task, words, now))
                .toList();
    }
}
