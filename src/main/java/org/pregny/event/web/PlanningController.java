package org.pregny.event.web;

import java.security.Principal;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.EventCode;
import org.pregny.event.EventEdition;
import org.pregny.event.EventMeanwhileChanged;
import org.pregny.event.EventOffice;
import org.pregny.kernel.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where an organiser changes an event: types, sees what that would touch, and then does it. */
@Controller
class PlanningController {

    private final EventOffice office;
    private final EventCatalogue catalogue;
    private final PlanningPages pages;

    PlanningController(EventOffice office, EventCatalogue catalogue, PlanningPages pages) {
        this.office = office;
        this.catalogue = catalogue;
        this.pages = pages;
    }

    @GetMapping("/planning")
    ModelAndView list() {
        return new ModelAndView("web/event/planning").addObject("events", catalogue.events());
    }

    @GetMapping("/planning/{code}")
    ModelAndView form(@PathVariable String code) {
        EventEdition edition = office.edition(EventCode.of(code));
        Event event = office.at(edition);
        return pages.form(event, EventForm.of(event, edition.version()), new FormFaults());
    }

    /** Shows the form again as it was typed. */
    @PostMapping("/planning/{code}/form")
    ModelAndView again(@PathVariable String code, @ModelAttribute EventForm form) {
        return pages.form(catalogue.event(EventCode.of(code)), form, new FormFaults());
    }

    @PostMapping("/planning/{code}/preview")
    ModelAndView preview(@PathVariable String code, @ModelAttribute EventForm form) {
        EventEdition present = office.edition(EventCode.of(code));
        if (present.version() != form.version()) {
            return pages.stale(present, form);
        }
        EventFormReading reading = new EventFormReading(office.at(present), form);
        Event proposed = reading.read();
        if (!reading.faults().isEmpty()) {
            return pages.form(office.at(present), form, reading.faults());
        }
        return pages.preview(office.preview(proposed), EventForm.of(proposed, form.version()));
    }

    @PostMapping("/planning/{code}")
    ModelAndView change(@PathVariable String code, @ModelAttribute EventForm form, Principal who) {
        EventEdition present = office.edition(EventCode.of(code));
        EventFormReading reading = new EventFormReading(office.at(present), form);
        Event proposed = reading.read();
        if (!reading.faults().isEmpty()) {
            return pages.form(office.at(present), form, reading.faults());
        }
        try {
            office.change(proposed, form.version(), Actor.staff(who.getName()));
            return new ModelAndView("redirect:/planning/" + code + "?changed");
        } catch (EventMeanwhileChanged stale) {
            return pages.stale(office.edition(EventCode.of(code)), form);
        }
    }

    @GetMapping("/planning/{code}/cancellation")
    ModelAndView cancellation(@PathVariable String code) {
        return pages.cancellation(office.edition(EventCode.of(code)), HttpStatus.OK);
    }

    /** Calls the event off; its code must be typed, so that no slip of the hand does it. */
    @PostMapping("/planning/{code}/cancellation")
    ModelAndView cancel(@PathVariable String code, @ModelAttribute CancellationForm form, Principal who) {
        EventEdition present = office.edition(EventCode.of(code));
        if (!code.equals(form.typed() == null ? "" : form.typed().strip())) {
            return pages.cancellation(present, HttpStatus.UNPROCESSABLE_ENTITY);
        }
        office.change(pages.cancelled(present), form.version(), Actor.staff(who.getName()));
        return new ModelAndView("redirect:/planning/" + code + "?changed");
    }

    /** The event's code, typed by hand, and the version that was looked at. */
    record CancellationForm(String typed, int version) {}
}
