package org.pregny.application.web;

import java.security.Principal;
import java.util.List;
import org.pregny.application.QuotaDesk;
import org.pregny.application.WaitingDesk;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.EventCode;
import org.pregny.kernel.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The waiting lists of all events, and the form that offers places to the first who wait. */
@Controller
@RequestMapping("/waiting")
class WaitingController {

    private static final int MOST_PLACES = 999;

    private final WaitingDesk desk;
    private final QuotaDesk quotas;
    private final EventCatalogue catalogue;

    WaitingController(WaitingDesk desk, QuotaDesk quotas, EventCatalogue catalogue) {
        this.desk = desk;
        this.quotas = quotas;
        this.catalogue = catalogue;
    }

    @GetMapping
    ModelAndView events() {
        return new ModelAndView("web/application/waitingLists").addObject("events", withApplications());
    }

    @GetMapping("/{event}")
    ModelAndView list(@PathVariable String event) {
        return page(EventCode.of(event));
    }

    @PostMapping("/{event}/offers")
    ModelAndView offer(@PathVariable String event, @RequestParam(defaultValue = "") String places, Principal who) {
        EventCode code = EventCode.of(event);
        int wanted = number(places);
        if (wanted == 0) {
            ModelAndView page =
                    page(code).addObject("places", places).addObject("refusal", "application.waiting.fault");
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return page;
        }
        int offered = desk.offer(code, wanted, Actor.staff(who.getName()));
        return new ModelAndView("redirect:/waiting/" + code + "?offered=" + offered);
    }

    private ModelAndView page(EventCode code) {
        Event event = catalogue.event(code);
        return new ModelAndView("web/application/waitingList")
                .addObject("event", event)
                .addObject("process", catalogue.processOf(event))
                .addObject("gauges", quotas.gauges(code))
                .addObject("turns", desk.turns(code))
                .addObject("lines", desk.list(code));
    }

    private List<Event> withApplications() {
        return catalogue.events().stream().filter(e -> e.window() != null).toList();
    }

    /** A whole number from one up; zero stands for anything else. */
    private static int number(String typed) {
        return typed.strip().matches("[0-9]{1,3}") ? Math.min(MOST_PLACES, Integer.parseInt(typed.strip())) : 0;
    }
}
