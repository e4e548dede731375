package org.pregny.desk.web;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import org.pregny.desk.PickUpDesk;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Refusal;
import org.pregny.pass.PassId;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Takes a pass out of use at the desk: lost at once, or blocked at once until an organiser decides. */
@Controller
@RequestMapping("/desk/passes/{id}")
class DeskBlockController {

    private final PickUpDesk desk;
    private final DeskPassPages pages;
    private final MessageSource messages;

    DeskBlockController(PickUpDesk desk, DeskPassPages pages, MessageSource messages) {
        this.desk = desk;
        this.pages = pages;
        this.messages = messages;
    }

    @PostMapping("/loss")
    ModelAndView lose(@PathVariable String id, Principal who, Locale locale) {
        PassId pass = PassPath.id(id);
        return goOn(pass, () -> desk.reportLost(pass, staff(who)), "lost", locale);
    }

    @PostMapping("/suspension")
    ModelAndView suspend(@PathVariable String id, SuspensionForm form, Principal who, Locale locale) {
        PassId pass = PassPath.id(id);
        List<FaultLine> faults = form.faults(new MessageSourceAccessor(messages, locale));
        if (faults.isEmpty()) {
            return goOn(pass, () -> suspend(pass, form, staff(who)), "suspended", locale);
        }
        ModelAndView again = pages.page(pass, faults, locale)
                .addObject("suspensionCause", form.suspensionCause())
                .addObject("note", form.note())
                .addObject("whole", form.wholeOrganisation());
        again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return again;
    }

    private void suspend(PassId pass, SuspensionForm form, Actor officer) {
        if (form.wholeOrganisation()) {
            desk.suspendOrganisation(pass, form.words(), officer);
        } else {
            desk.suspend(pass, form.suspensionCause(), form.words(), officer);
        }
    }

    private ModelAndView goOn(PassId id, Runnable work, String done, Locale locale) {
        try {
            work.run();
            return new ModelAndView("redirect:/desk/passes/" + id + "?" + done);
        } catch (Refusal refused) {
            FaultLine fault = new FaultLine(null, messages.getMessage(refused.messageKey(), refused.args(), locale));
            ModelAndView again = pages.page(id, List.of(fault), locale);
            again.setStatus(HttpStatus.CONFLICT);
            return again;
        }
    }

    private static Actor staff(Principal who) {
        return Actor.staff(who.getName());
    }
}
