package org.pregny.gate.web;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import org.pregny.gate.GateControl;
import org.pregny.gate.GateOverride;
import org.pregny.gate.OverrideOrder;
import org.pregny.gate.OverrideRefused;
import org.pregny.gate.ScanResult;
import org.pregny.kernel.Actor;
import org.pregny.pass.PassCards;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where a guard and a supervisor let somebody in against the verdict. */
@Controller
@RequestMapping("/gates/{gate}/overrides/{nonce}")
class GateOverrideController {

    private final GateOverride override;
    private final GateControl control;
    private final PassCards cards;
    private final MessageSource messages;

    GateOverrideController(GateOverride override, GateControl control, PassCards cards, MessageSource messages) {
        this.override = override;
        this.control = control;
        this.cards = cards;
        this.messages = messages;
    }

    /** What was typed; the password is never shown again. */
    record OverrideForm(String reason, String supervisor, String password) {

        OverrideOrder order(Actor guard) {
            return new OverrideOrder(reason, guard, supervisor, password == null ? "" : password);
        }
    }

    @GetMapping
    ModelAndView ask(@PathVariable String gate, @PathVariable String nonce, Locale locale) {
        return page(gate, nonce, null, locale);
    }

    @PostMapping
    ModelAndView letIn(
            @PathVariable String gate, @PathVariable String nonce, OverrideForm form, Principal who, Locale locale) {
        try {
            override.letIn(gate, nonce, form.order(Actor.staff(who.getName())));
            return new ModelAndView("redirect:/gates/" + gate + "?overridden");
        } catch (OverrideRefused refused) {
            if (refused.field() == null) {
                throw refused;
            }
            String words = messages.getMessage(refused.messageKey(), refused.args(), locale);
            ModelAndView again = page(gate, nonce, new FaultLine(refused.field(), words), locale)
                    .addObject("reason", form.reason())
                    .addObject("supervisor", form.supervisor());
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
    }

    private ModelAndView page(String gate, String nonce, FaultLine fault, Locale locale) {
        ScanResult scan = override.refused(gate, nonce);
        return new ModelAndView("web/gate/override")
                .addObject("gate", control.gate(gate))
                .addObject("scan", scan)
                .addObject("card", cards.of(control.passOf(scan).orElseThrow(), locale))
                .addObject("fault", fault)
                .addObject("faults", fault == null ? List.of() : List.of(fault));
    }
}
