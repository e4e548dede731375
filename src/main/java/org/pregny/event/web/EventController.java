package org.pregny.event.web;

import java.util.Locale;
import org.pregny.event.EventCatalogue;
import org.pregny.event.EventCode;
import org.pregny.kernel.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What can be attended, for everybody. */
@Controller
class EventController {

    private final EventCatalogue catalogue;
    private final EventPages pages;

    EventController(EventCatalogue catalogue, EventPages pages) {
        this.catalogue = catalogue;
        this.pages = pages;
    }

    @GetMapping("/")
    ModelAndView processes() {
        return pages.processes();
    }

    @GetMapping("/processes/{code}")
    ModelAndView process(@PathVariable String code, Locale locale) {
        return pages.process(catalogue.process(code), Language.of(locale));
    }

    /** The country is an anonymous reader's question about the event; it is answered and not kept. */
    @GetMapping("/events/{code}")
    ModelAndView event(@PathVariable String code, @RequestParam(defaultValue = "") String country, Locale locale) {
        return pages.event(catalogue.event(EventCode.of(code)), country, Language.of(locale));
    }
}
