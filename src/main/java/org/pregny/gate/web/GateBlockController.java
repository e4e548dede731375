package org.pregny.gate.web;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.pregny.gate.GateBlock;
import org.pregny.gate.GateControl;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Refusal;
import org.pregny.pass.Pass;
import org.pregny.pass.PassCards;
import org.pregny.pass.PassCause;
import org.pregny.pass.PassId;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where a guard blocks the pass that was just held out. */
@Controller
@RequestMapping("/gates/{gate}/passes/{id}/block")
class GateBlockController {

    private final GateBlock block;
    private final GateControl control;
    private final PassCards cards;
    private final MessageSource messages;

    GateBlockController(GateBlock block, GateControl control, PassCards cards, MessageSource messages) {
        this.block = block;
        this.control = control;
        this.cards = cards;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String gate, @PathVariable String id, Locale locale) {
        return page(gate, PassPath.id(id), List.of(), locale);
    }

    @PostMapping
    ModelAndView suspend(
            @PathVariable String gate, @PathVariable String id, BlockForm form, Principal who, Locale locale) {
        PassId pass = PassPath.id(id);
        List<FaultLine> faults = form.faults(new MessageSourceAccessor(messages, locale));
        if (!faults.isEmpty()) {
            return again(page(gate, pass, faults, locale), form, HttpStatus.UNPROCESSABLE_ENTITY);
        }
        try {
            block.suspend(gate, pass, form.suspensionCause(), form.words(), Actor.staff(who.getName()));
            return new ModelAndView("redirect:/gates/" + gate + "?blocked");
        } catch (Refusal refused) {
            String words = messages.getMessage(refused.messageKey(), refused.args(), locale);
            return again(page(gate, pass, List.of(new FaultLine(null, words)), locale), form, HttpStatus.CONFLICT);
        }
    }

    private static ModelAndView again(ModelAndView page, BlockForm form, HttpStatus status) {
        page.setStatus(status);
        return page.addObject("suspensionCause", form.suspensionCause()).addObject("note", form.note());
    }

    private ModelAndView page(String gate, PassId id, List<FaultLine> faults, Locale locale) {
        Pass pass = block.passSeenAt(gate, id);
        return new ModelAndView("web/gate/block")
                .addObject("gate", control.gate(gate))
                .addObject("card", cards.of(pass, locale))
                .addObject("live", pass.isLive())
                .addObject("causes", PassCause.ofSuspension())
                .addObject("faults", faults)
                .addObject(
                        "errors",
                        faults.stream()
                                .filter(fault -> fault.id() != null)
                                .collect(Collectors.toMap(FaultLine::id, FaultLine::words)));
    }
}
