package org.pregny.desk.web;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import org.pregny.desk.PickUpDesk;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Refusal;
import org.pregny.pass.Pass;
import org.pregny.pass.PassId;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** At the desk: passes for who comes with a representative, and those of its organisation. */
@Controller
@RequestMapping("/desk/passes/{id}")
class DeskCompanionController {

    private final PickUpDesk desk;
    private final DeskPassPages pages;
    private final MessageSource messages;

    DeskCompanionController(PickUpDesk desk, DeskPassPages pages, MessageSource messages) {
        this.desk = desk;
        this.pages = pages;
        this.messages = messages;
    }

    @PostMapping("/companions")
    ModelAndView accompany(@PathVariable String id, CompanionForm form, Principal who, Locale locale) {
        PassId pass = PassPath.id(id);
        List<FaultLine> faults = form.faults(new MessageSourceAccessor(messages, locale));
        if (!faults.isEmpty()) {
            return again(pass, faults, HttpStatus.UNPROCESSABLE_ENTITY, form, locale);
        }
        try {
            Pass made = desk.accompany(pass, form.companion(), staff(who));
            return new ModelAndView("redirect:/desk/passes/" + made.id() + "?accompanied");
        } catch (Refusal refused) {
            return again(pass, List.of(fault(refused, locale)), HttpStatus.CONFLICT, form, locale);
        }
    }

    @PostMapping("/secondary")
    ModelAndView secondary(@PathVariable String id, Principal who, Locale locale) {
        PassId pass = PassPath.id(id);
        try {
            return new ModelAndView(
                    "redirect:/desk/passes/" + desk.secondary(pass, staff(who)).id() + "?secondary");
        } catch (Refusal refused) {
            return again(pass, List.of(fault(refused, locale)), HttpStatus.CONFLICT, null, locale);
        }
    }

    private ModelAndView again(
            PassId id, List<FaultLine> faults, HttpStatus status, CompanionForm form, Locale locale) {
        ModelAndView page = pages.page(id, faults, locale).addObject("companion", form);
        page.setStatus(status);
        return page;
    }

    private FaultLine fault(Refusal refused, Locale locale) {
        return new FaultLine(null, messages.getMessage(refused.messageKey(), refused.args(), locale));
    }

    private static Actor staff(Principal who) {
        return Actor.staff(who.getName());
    }
}
