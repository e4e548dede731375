package org.pregny.application.web;

import java.security.Principal;
import java.util.Locale;
import org.pregny.application.ExtensionDesk;
import org.pregny.application.GraceRefused;
import org.pregny.event.Deadline;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.EventCode;
import org.pregny.event.ExtensionRefused;
import org.pregny.kernel.Actor;
import org.pregny.kernel.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where an organiser gives people longer: sees first who would be told, and when we were not there. */
@Controller
@RequestMapping("/planning/{code}/deadlines")
class DeadlineController {

    private final ExtensionDesk desk;
    private final EventCatalogue catalogue;
    private final DeadlinePages pages;

    DeadlineController(ExtensionDesk desk, EventCatalogue catalogue, DeadlinePages pages) {
        this.desk = desk;
        this.catalogue = catalogue;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView page(@PathVariable String code) {
        return pages.page(event(code), ExtensionForm.BLANK);
    }

    @PostMapping("/preview")
    ModelAndView preview(@PathVariable String code, @ModelAttribute ExtensionForm form, Principal who, Locale locale) {
        Event event = event(code);
        try {
            return pages.preview(event, form, desk.preview(form.order(event), Actor.staff(who.getName())));
        } catch (ExtensionRefused refused) {
            return pages.faulty(event, form, refused.field(), refused, locale);
        }
    }

    @PostMapping
    ModelAndView extend(@PathVariable String code, @ModelAttribute ExtensionForm form, Principal who, Locale locale) {
        Event event = event(code);
        try {
            desk.extend(form.order(event), Actor.staff(who.getName()));
            return new ModelAndView("redirect:/planning/" + code + "/deadlines?extended");
        } catch (ExtensionRefused refused) {
            return pages.faulty(event, form, refused.field(), refused, locale);
        }
    }

    @PostMapping("/grace")
    ModelAndView grace(
            @PathVariable String code,
            @RequestParam String deadline,
            @RequestParam(defaultValue = "0") String minutes,
            @RequestParam(defaultValue = "") String graceReason,
            Principal who,
            Locale locale) {
        Event event = event(code);
        ExtensionForm form = ExtensionForm.BLANK.withGrace(minutes, graceReason);
        try {
            Deadline meant = ExtensionForm.deadline(event, deadline);
            desk.grantGrace(event, meant, form.graceMinutes(), graceReason, Actor.staff(who.getName()));
            return new ModelAndView("redirect:/planning/" + code + "/deadlines?extended");
        } catch (GraceRefused refused) {
            return pages.faulty(event, form, "minutes", refused, locale);
        } catch (ExtensionRefused refused) {
            String field = refused.field().equals("reason") ? "graceReason" : "minutes";
            return pages.faulty(event, form, field, refused, locale);
        }
    }

    private Event event(String code) {
        Event event = catalogue.event(EventCode.of(code));
        if (event.window() == null) {
            throw new NotFound("event.notFound");
        }
        return event;
    }
}
