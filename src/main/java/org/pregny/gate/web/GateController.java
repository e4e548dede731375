package org.pregny.gate.web;

import java.security.Principal;
import java.time.ZoneId;
import java.util.Locale;
import org.pregny.event.AccessPoint;
import org.pregny.event.EventCatalogue;
import org.pregny.gate.Direction;
import org.pregny.gate.GateControl;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Entropy;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The guard's screen; a verdict answers the scan directly, for reloading sends the same nonce and changes nothing. */
@Controller
@RequestMapping("/gates")
class GateController {

    private static final int SHOWN = 20;

    private final GateControl control;
    private final EventCatalogue catalogue;
    private final VerdictCards cards;
    private final Entropy entropy;

    GateController(GateControl control, EventCatalogue catalogue, VerdictCards cards, Entropy entropy) {
        this.control = control;
        this.catalogue = catalogue;
        this.cards = cards;
        this.entropy = entropy;
    }

    @GetMapping
    ModelAndView gates() {
        return new ModelAndView("web/gate/gates").addObject("gates", control.gates());
    }

    @GetMapping("/{gate}")
    ModelAndView gate(@PathVariable String gate) {
        return screen(gate, Direction.ENTRY);
    }

    @PostMapping("/{gate}/scans")
    ModelAndView scan(@PathVariable String gate, ScanForm form, Principal who, Locale locale) {
        if (!form.isComplete()) {
            ModelAndView again = screen(gate, form.direction()).addObject("faulty", true);
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
        VerdictCard card = cards.of(control.scan(gate, form.request(), Actor.staff(who.getName())), locale);
        return screen(gate, form.direction()).addObject("card", card);
    }

    /** Only of a pass that was held out at this gate. */
    @GetMapping("/{gate}/passes/{id}/photo")
    ResponseEntity<byte[]> photo(@PathVariable String gate, @PathVariable String id) {
        return PassPath.photo(control.photoSeenAt(gate, PassPath.id(id)));
    }

    private ModelAndView screen(String code, Direction direction) {
        AccessPoint gate = control.gate(code);
        return new ModelAndView("web/gate/screen")
                .addObject("gate", gate)
                .addObject("zone", zoneOf(gate))
                .addObject("direction", direction)
                .addObject("nonce", entropy.nextId().toString())
                .addObject("scans", control.latest(code, SHOWN));
    }

    private ZoneId zoneOf(AccessPoint gate) {
        return catalogue.eventsAt(gate).get(0).zone();
    }
}
