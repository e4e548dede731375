package org.pregny.desk.web;

import org.pregny.desk.PickupForecast;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.EventCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The forecast of the pick-up: the same page for whoever plans an event and for whoever sits at its desk. */
@Controller
class PickupForecastController {

    private final PickupForecast forecast;
    private final EventCatalogue catalogue;

    PickupForecastController(PickupForecast forecast, EventCatalogue catalogue) {
        this.forecast = forecast;
        this.catalogue = catalogue;
    }

    @GetMapping("/planning/{code}/pick-up")
    ModelAndView forOrganisers(@PathVariable String code) {
        return page(code).addObject("back", "/planning/" + code);
    }

    @GetMapping("/desk/events/{code}")
    ModelAndView forOfficers(@PathVariable String code) {
        return page(code).addObject("back", "/desk");
    }

    private ModelAndView page(String code) {
        Event event = catalogue.event(EventCode.of(code));
        return new ModelAndView("web/desk/forecast")
                .addObject("event", event)
                .addObject("outlook", forecast.outlook(event))
                .addObject("live", forecast.live(event));
    }
}
