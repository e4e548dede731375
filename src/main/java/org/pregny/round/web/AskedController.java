package org.pregny.round.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Locale;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Language;
import org.pregny.kernel.PageFaults;
import org.pregny.round.Round;
import org.pregny.round.RoundCatalogue;
import org.pregny.round.RoundForm;
import org.pregny.round.RoundMeanwhileChanged;
import org.pregny.round.RoundOffice;
import org.pregny.round.RoundQuestion;
import org.pregny.round.RoundRefused;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where an organiser says what a round asks for, and sees it as applicants will. */
@Controller
class AskedController {

    private final RoundCatalogue catalogue;
    private final RoundOffice office;
    private final OfficePages pages;
    private final MessageSource messages;

    AskedController(RoundCatalogue catalogue, RoundOffice office, OfficePages pages, MessageSource messages) {
        this.catalogue = catalogue;
        this.office = office;
        this.pages = pages;
        this.messages = messages;
    }

    @GetMapping("/rounds/{code}/form")
    ModelAndView form(@PathVariable String code) {
        Round round = catalogue.round(code);
        return page(round, AskedForm.of(catalogue.form(round), round.version()), new PageFaults());
    }

    /** Shows the form again as it was typed, with room for one more. */
    @PostMapping("/rounds/{code}/form/again")
    ModelAndView again(@PathVariable String code, @ModelAttribute AskedForm form) {
        return page(catalogue.round(code), form, new PageFaults());
    }

    @PostMapping("/rounds/{code}/form/preview")
    ModelAndView preview(
            @PathVariable String code, @ModelAttribute AskedForm form, HttpServletRequest posted, Locale locale) {
        Round round = catalogue.round(code);
        Reading reading = new Reading(messages, locale);
        RoundForm asked = new AskedReading(form, reading).read();
        if (reading.faults.isEmpty()) {
            try {
                return new ModelAndView("web/round/asked")
                        .addObject("round", round)
                        .addObject("asked", office.proposed(round.id(), asked))
                        .addObject("fields", PostedFields.of(posted));
            } catch (RoundRefused refused) {
                reading.wrong(refused.field(), refused.messageKey(), refused.args());
            }
        }
        return page(round, form, reading.faults);
    }

    @PostMapping("/rounds/{code}/form")
    ModelAndView save(@PathVariable String code, @ModelAttribute AskedForm form, Principal who, Locale locale) {
        Round round = catalogue.round(code);
        Reading reading = new Reading(messages, locale);
        RoundForm asked = new AskedReading(form, reading).read();
        if (reading.faults.isEmpty()) {
            try {
                office.ask(round.id(), asked, form.version(), Actor.staff(who.getName()));
                return new ModelAndView("redirect:/rounds/" + code + "?changed");
            } catch (RoundRefused refused) {
                reading.wrong(refused.field(), refused.messageKey(), refused.args());
            } catch (RoundMeanwhileChanged lost) {
                return pages.meanwhile(page(round, form.at(round.version()), new PageFaults()), round, form.version());
            }
        }
        return page(round, form, reading.faults);
    }

    private static ModelAndView page(Round round, AskedForm form, PageFaults faults) {
        ModelAndView page = new ModelAndView("web/round/asking")
                .addObject("round", round)
                .addObject("form", form.withRoom())
                .addObject("faults", faults)
                .addObject("kinds", RoundQuestion.Kind.values())
                .addObject("tongues", Language.values());
        if (!faults.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return page;
    }
}
