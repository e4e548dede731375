package org.pregny.desk.web;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import org.pregny.desk.EmergencyHandOut;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Refusal;
import org.pregny.pass.PassId;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Writes down at the desk who gets an emergency pass. */
@Controller
class HandOutController {

    private final EmergencyHandOut emergencies;
    private final DeskPassPages pages;
    private final MessageSource messages;

    HandOutController(EmergencyHandOut emergencies, DeskPassPages pages, MessageSource messages) {
        this.emergencies = emergencies;
        this.pages = pages;
        this.messages = messages;
    }

    @PostMapping("/desk/passes/{id}/hand-out")
    ModelAndView handOut(@PathVariable String id, HandOutForm form, Principal who, Locale locale) {
        PassId pass = PassPath.id(id);
        List<FaultLine> faults = form.faults(new MessageSourceAccessor(messages, locale));
        if (!faults.isEmpty()) {
            return again(pass, form, faults, HttpStatus.UNPROCESSABLE_ENTITY, locale);
        }
        try {
            emergencies.handOut(pass, form.holder(), Actor.staff(who.getName()));
            return new ModelAndView("redirect:/desk/passes/" + pass + "?handedOut");
        } catch (Refusal refused) {
            FaultLine fault = new FaultLine(null, messages.getMessage(refused.messageKey(), refused.args(), locale));
            return again(pass, form, List.of(fault), HttpStatus.CONFLICT, locale);
        }
    }

    private ModelAndView again(PassId id, HandOutForm form, List<FaultLine> faults, HttpStatus status, Locale locale) {
        ModelAndView page = pages.page(id, faults, locale).addObject("typed", form);
        page.setStatus(status);
        return page;
    }
}
