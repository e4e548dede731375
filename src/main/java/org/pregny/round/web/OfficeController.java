package org.pregny.round.web;

import java.security.Principal;
import org.pregny.kernel.Actor;
import org.pregny.round.Round;
import org.pregny.round.RoundCatalogue;
import org.pregny.round.RoundMeanwhileChanged;
import org.pregny.round.RoundOffice;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where an organiser sees how rounds go, extends one, and closes one. */
@Controller
class OfficeController {

    private final RoundCatalogue catalogue;
    private final RoundOffice office;
    private final OfficePages pages;

    OfficeController(RoundCatalogue catalogue, RoundOffice office, OfficePages pages) {
        this.catalogue = catalogue;
        this.office = office;
        this.pages = pages;
    }

    @GetMapping("/rounds")
    ModelAndView list() {
        return pages.list();
    }

    @GetMapping("/rounds/{code}")
    ModelAndView round(@PathVariable String code) {
        return pages.round(catalogue.round(code));
    }

    /** The new end goes the way of every change: by the preview. */
    @GetMapping("/rounds/{code}/extension")
    ModelAndView extension(@PathVariable String code) {
        return pages.extension(catalogue.round(code));
    }

    @GetMapping("/rounds/{code}/closing")
    ModelAndView closing(@PathVariable String code) {
        return pages.closing(catalogue.round(code), HttpStatus.OK);
    }

    /** Closes the round; its short name must be typed, so that no slip of the hand does it. */
    @PostMapping("/rounds/{code}/closing")
    ModelAndView close(@PathVariable String code, @ModelAttribute ClosingForm form, Principal who) {
        Round round = catalogue.round(code);
        if (!code.equals(form.typed() == null ? "" : form.typed().strip())) {
            return pages.closing(round, HttpStatus.UNPROCESSABLE_ENTITY);
        }
        try {
            office.close(round.id(), form.version(), Actor.staff(who.getName()));
            return new ModelAndView("redirect:/rounds/" + code + "?closed");
        } catch (RoundMeanwhileChanged lost) {
            Round now = catalogue.round(code);
            return pages.meanwhile(pages.closing(now, HttpStatus.CONFLICT), now, form.version());
        }
    }

    /** The round's short name, typed by hand, and the version that was looked at. */
    record ClosingForm(String typed, int version) {}
}
