package org.pregny.desk.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.pregny.application.NeedDesk;
import org.pregny.desk.AccessLane;
import org.pregny.desk.CheckedId;
import org.pregny.desk.EmergencyHandOut;
import org.pregny.desk.HoursReason;
import org.pregny.desk.IdCheckDesk;
import org.pregny.desk.LossReplacement;
import org.pregny.desk.PickUpDesk;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.pass.Pass;
import org.pregny.pass.PassCards;
import org.pregny.pass.PassCause;
import org.pregny.pass.PassId;
import org.pregny.pass.PrintRoom;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The desk's page of one pass: everything to compare, and what can be done with it now. */
@Component
class DeskPassPages {

    private final PickUpDesk desk;
    private final EventCatalogue catalogue;
    private final PassCards cards;
    private final IdCheckDesk checks;
    private final DeskMoments moments;
    private final AccessLane lane;
    private final LossReplacement losses;
    private final PrintRoom printing;
    private final EmergencyHandOut emergencies;
    private final NeedDesk needs;

    DeskPassPages(
            PickUpDesk desk,
            EventCatalogue catalogue,
            PassCards cards,
            IdCheckDesk checks,
            DeskMoments moments,
            AccessLane lane,
            LossReplacement losses,
            PrintRoom printing,
            EmergencyHandOut emergencies,
            NeedDesk needs) {
        this.desk = desk;
        this.catalogue = catalogue;
        this.cards = cards;
        this.checks = checks;
        this.moments = moments;
        this.lane = lane;
        this.losses = losses;
        this.printing = printing;
        this.emergencies = emergencies;
        this.needs = needs;
    }

    ModelAndView page(PassId id, List<FaultLine> faults, Locale locale) {
        Pass pass = desk.pass(id);
        Event event = catalogue.event(pass.event());
        List<CheckedId> checked = checks.checksOf(id);
        return new ModelAndView("web/desk/pass")
                .addObject("pass", pass)
                .addObject("card", cards.of(pass, locale))
                .addObject("newer", desk.replacementOf(pass).orElse(null))
                .addObject("chain", desk.chainOf(id))
                .addObject("history", desk.historyOf(id))
                .addObject("companions", desk.companionsOf(pass))
                .addObject("secondary", desk.secondaryPassesOf(pass))
                .addObject("causes", PassCause.ofSuspension())
                .addObject("pickups", event.pickups())
                .addObject("zone", event.zone())
                .addObject("checks", checked)
                .addObject("moment", moments.now(event, checked))
                .addObject("proxies", event.pickupTerms().proxy())
                .addObject("hoursReasons", HoursReason.values())
                .addObject("asked", losses.openAbout(id).orElse(null))
                .addObject("prints", printing.printsOf(id))
                .addObject("place", emergencies.placeOf(id).orElse(null))
                .addObject("assist", lane.isFor(pass))
                .addObject(
                        "needNotes", pass.representative() == null ? List.of() : needs.notesOf(pass.representative()))
                .addObject("faults", faults)
                .addObject("errors", byField(faults));
    }

    DeskMoment momentOf(PassId id) {
        return moments.now(catalogue.event(desk.pass(id).event()), checks.checksOf(id));
    }

    private static Map<String, String> byField(List<FaultLine> faults) {
        return faults.stream()
                .filter(f -> f.id() != null)
                .collect(Collectors.toMap(FaultLine::id, FaultLine::words, (first, second) -> first));
    }
}
