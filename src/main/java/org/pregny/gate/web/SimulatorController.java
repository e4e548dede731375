package org.pregny.gate.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.EventCode;
import org.pregny.gate.Direction;
import org.pregny.gate.GateSimulator;
import org.pregny.pass.PassCards;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where an organiser tries what a pass would get at a gate at a time, and why; codes never stand in an address. */
@Controller
@RequestMapping("/planning/{event}/gates")
class SimulatorController {

    private final GateSimulator simulator;
    private final EventCatalogue catalogue;
    private final PassCards cards;
    private final MessageSource messages;

    SimulatorController(GateSimulator simulator, EventCatalogue catalogue, PassCards cards, MessageSource messages) {
        this.simulator = simulator;
        this.catalogue = catalogue;
        this.cards = cards;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView form(@PathVariable String event) {
        Event about = catalogue.event(EventCode.of(event));
        return page(about, SimulatorForm.of(about), List.of());
    }

    @PostMapping
    ModelAndView answer(@PathVariable String event, SimulatorForm form, Locale locale) {
        Event about = catalogue.event(EventCode.of(event));
        List<FaultLine> faults = form.faults(about, new MessageSourceAccessor(messages, locale));
        ModelAndView page = page(about, form, faults);
        if (!faults.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return page;
        }
        GateSimulator.Question question = form.question(about);
        GateSimulator.Answer answer = simulator.ask(about.code(), question);
        return page.addObject("answer", answer)
                .addObject("at", question.at())
                .addObject("card", answer.pass() == null ? null : cards.of(answer.pass(), locale));
    }

    private static ModelAndView page(Event event, SimulatorForm form, List<FaultLine> faults) {
        return new ModelAndView("web/gate/simulator")
                .addObject("event", event)
                .addObject("zone", event.zone())
                .addObject("form", form)
                .addObject("directions", Direction.values())
                .addObject("faults", faults)
                .addObject("errors", faults.stream().collect(Collectors.toMap(FaultLine::id, FaultLine::words)));
    }
}
