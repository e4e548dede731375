package org.pregny.round.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import org.pregny.kernel.Actor;
import org.pregny.kernel.PageFaults;
import org.pregny.round.Round;
import org.pregny.round.RoundCatalogue;
import org.pregny.round.RoundForm;
import org.pregny.round.RoundMeanwhileChanged;
import org.pregny.round.RoundOffice;
import org.pregny.round.RoundPlan;
import org.pregny.round.RoundRefused;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where an organiser plans a round, and changes its dates and terms after seeing what that would touch. */
@Controller
class TermsController {

    private final RoundCatalogue catalogue;
    private final RoundOffice office;
    private final OfficePages pages;
    private final MessageSource messages;

    TermsController(RoundCatalogue catalogue, RoundOffice office, OfficePages pages, MessageSource messages) {
        this.catalogue = catalogue;
        this.office = office;
        this.pages = pages;
        this.messages = messages;
    }

    @GetMapping("/rounds/new")
    ModelAndView start() {
        return pages.start();
    }

    @GetMapping("/rounds/new/terms")
    ModelAndView planning(@RequestParam String process, @RequestParam(defaultValue = "") String like) {
        TermsForm form = like.isEmpty() ? TermsForm.empty(process) : TermsForm.newLike(catalogue.round(like), process);
        return pages.terms(null, form, new PageFaults());
    }

    /** The form of the round that it begins as a copy of; without one, there is nothing asked yet. */
    private RoundForm asked(String like) {
        return Reading.isBlank(like) ? new RoundForm(1, List.of(), List.of()) : catalogue.form(catalogue.round(like));
    }

    @PostMapping("/rounds/new/terms")
    ModelAndView plan(@ModelAttribute TermsForm form, Principal who, Locale locale) {
        Reading reading = new Reading(messages, locale);
        RoundPlan plan = new TermsReading(form, reading).plan(asked(form.like()));
        if (reading.faults.isEmpty()) {
            try {
                Round round = office.plan(plan, Actor.staff(who.getName()));
                return new ModelAndView("redirect:/rounds/" + round.code() + "?planned");
            } catch (RoundRefused refused) {
                reading.wrong(refused.field(), refused.messageKey(), refused.args());
            }
        }
        return pages.terms(null, form, reading.faults);
    }

    @GetMapping("/rounds/{code}/terms")
    ModelAndView form(@PathVariable String code) {
        Round round = catalogue.round(code);
        return pages.terms(round, TermsForm.of(round), new PageFaults());
    }

    /** Shows the form again as it was typed. */
    @PostMapping("/rounds/{code}/terms/form")
    ModelAndView again(@PathVariable String code, @ModelAttribute TermsForm form) {
        return pages.terms(catalogue.round(code), form, new PageFaults());
    }

    @PostMapping("/rounds/{code}/terms/preview")
    ModelAndView preview(
            @PathVariable String code, @ModelAttribute TermsForm form, HttpServletRequest posted, Locale locale) {
        Round now = catalogue.round(code);
        if (now.version() != form.version()) {
            return stale(now, form);
        }
        Reading reading = new Reading(messages, locale);
        Round proposed = new TermsReading(form, reading).round(now);
        if (reading.faults.isEmpty()) {
            try {
                return pages.preview(office.preview(proposed), posted);
            } catch (RoundRefused refused) {
                reading.wrong(refused.field(), refused.messageKey(), refused.args());
            }
        }
        return pages.terms(now, form, reading.faults);
    }

    @PostMapping("/rounds/{code}/terms")
    ModelAndView change(@PathVariable String code, @ModelAttribute TermsForm form, Principal who, Locale locale) {
        Round now = catalogue.round(code);
        Reading reading = new Reading(messages, locale);
        Round proposed = new TermsReading(form, reading).round(now);
        if (reading.faults.isEmpty()) {
            try {
                office.change(proposed, form.version(), Actor.staff(who.getName()));
                return new ModelAndView("redirect:/rounds/" + code + "?changed");
            } catch (RoundMeanwhileChanged stale) {
                return stale(catalogue.round(code), form);
            } catch (RoundRefused refused) {
                reading.wrong(refused.field(), refused.messageKey(), refused.args());
            }
        }
        return pages.terms(now, form, reading.faults);
    }

    private ModelAndView stale(Round now, TermsForm form) {
        ModelAndView page = pages.terms(now, form.at(now.version()), new PageFaults());
        return pages.meanwhile(page, now, form.version());
    }
}
