package org.pregny.desk.web;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import org.pregny.application.NeedDesk;
import org.pregny.application.RepresentativeId;
import org.pregny.desk.PickUpDesk;
import org.pregny.kernel.Actor;
import org.pregny.kernel.NotFound;
import org.pregny.pass.PassId;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Takes down at the desk that a holder needs help, or is not to be named: gates learn of it with their next change. */
@Controller
class DeskNeedController {

    private final PickUpDesk desk;
    private final NeedDesk needs;
    private final DeskPassPages pages;
    private final MessageSource messages;

    DeskNeedController(PickUpDesk desk, NeedDesk needs, DeskPassPages pages, MessageSource messages) {
        this.desk = desk;
        this.needs = needs;
        this.pages = pages;
        this.messages = messages;
    }

    @PostMapping("/desk/passes/{id}/needs")
    ModelAndView note(@PathVariable String id, NeedForm form, Principal who, Locale locale) {
        PassId pass = PassPath.id(id);
        RepresentativeId person = desk.pass(pass).representative();
        if (person == null) {
            throw new NotFound("desk.pass.notFound");
        }
        List<FaultLine> faults = form.faults(new MessageSourceAccessor(messages, locale));
        if (!faults.isEmpty()) {
            ModelAndView again = pages.page(pass, faults, locale).addObject("need", form);
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
        note(person, form, Actor.staff(who.getName()));
        return new ModelAndView("redirect:/desk/passes/" + pass + "?noted");
    }

    private void note(RepresentativeId person, NeedForm form, Actor officer) {
        if (!form.words().isEmpty()) {
            needs.noteAssistance(person, form.words(), officer);
        }
        if (form.protection()) {
            needs.noteProtection(person, officer);
        }
    }
}
