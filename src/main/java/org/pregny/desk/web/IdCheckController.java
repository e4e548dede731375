package org.pregny.desk.web;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import org.pregny.desk.IdCheckDesk;
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

/** The ID check at the desk: what was seen is written down, and the pass becomes valid where all of it matches. */
@Controller
class IdCheckController {

    private final IdCheckDesk checks;
    private final DeskPassPages pages;
    private final MessageSource messages;

    IdCheckController(IdCheckDesk checks, DeskPassPages pages, MessageSource messages) {
        this.checks = checks;
        this.pages = pages;
        this.messages = messages;
    }

    @PostMapping("/desk/passes/{id}/activation")
    ModelAndView check(@PathVariable String id, IdCheckForm form, Principal who, Locale locale) {
        PassId pass = PassPath.id(id);
        List<FaultLine> faults = form.faults(pages.momentOf(pass), new MessageSourceAccessor(messages, locale));
        if (!faults.isEmpty()) {
            return again(pass, form, faults, HttpStatus.UNPROCESSABLE_ENTITY, locale);
        }
        try {
            checks.check(pass, form.check(), Actor.staff(who.getName()));
            return new ModelAndView(
                    "redirect:/desk/passes/" + pass + (form.check().passes() ? "?activated" : "?refused"));
        } catch (Refusal refused) {
            FaultLine fault = new FaultLine(null, messages.getMessage(refused.messageKey(), refused.args(), locale));
            return again(pass, form, List.of(fault), HttpStatus.CONFLICT, locale);
        }
    }

    private ModelAndView again(PassId id, IdCheckForm form, List<FaultLine> faults, HttpStatus status, Locale locale) {
        ModelAndView page = pages.page(id, faults, locale).addObject("check", form);
        page.setStatus(status);
        return page;
    }
}
