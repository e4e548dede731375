package org.pregny.selection.web;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.EventCode;
import org.pregny.kernel.Actor;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.NotFound;
import org.pregny.selection.Scenario;
import org.pregny.selection.SelectionDesk;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The events for which a set can be chosen, and the scenarios of each. */
@Controller
@RequestMapping("/selection")
class SelectionController {

    private final SelectionDesk desk;
    private final EventCatalogue catalogue;
    private final BoardPages pages;

    SelectionController(SelectionDesk desk, EventCatalogue catalogue, BoardPages pages) {
        this.desk = desk;
        this.catalogue = catalogue;
        this.pages = pages;
    }

    /** Of a text that somebody may have typed into the address. */
    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notOne) {
            throw new NotFound("selection.notFound");
        }
    }

    @GetMapping
    ModelAndView events() {
        List<Event> open =
                catalogue.events().stream().filter(e -> e.window() != null).toList();
        return new ModelAndView("web/selection/events").addObject("events", open);
    }

    @GetMapping("/{event}")
    ModelAndView scenarios(@PathVariable String event, Locale locale) {
        Event about = catalogue.event(EventCode.of(event));
        return page(about, locale);
    }

    @PostMapping("/{event}/scenarios")
    ModelAndView begin(
            @PathVariable String event,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String copied,
            Principal who,
            Locale locale) {
        Event about = catalogue.event(EventCode.of(event));
        if (CleanText.line(name).isEmpty()) {
            ModelAndView page = page(about, locale).addObject("faulty", true);
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return page;
        }
        Scenario begun =
                desk.begin(about.code(), name, copied.isEmpty() ? null : id(copied), Actor.staff(who.getName()));
        return new ModelAndView("redirect:/selection/scenarios/" + begun.id());
    }

    private ModelAndView page(Event event, Locale locale) {
        return new ModelAndView("web/selection/event")
                .addObject("event", event)
                .addObject("words", pages.words(event, locale))
                .addObject("brief", desk.brief(event))
                .addObject("panels", desk.panels(event))
                .addObject("scenarios", desk.scenarios(event.code()));
    }
}
