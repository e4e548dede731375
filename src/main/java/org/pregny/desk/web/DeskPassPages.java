package org.pregny.desk.web;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.pregny.desk.PickUpDesk;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.PickupWindow;
import org.pregny.pass.Pass;
import org.pregny.pass.PassCards;
import org.pregny.pass.PassCause;
import org.pregny.pass.PassId;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The desk's page of one pass: everything to compare, and what can be done with it now. */
@Component
class DeskPassPages {

    private final PickUpDesk desk;
    private final EventCatalogue catalogue;
    private final PassCards cards;
    private final Clock clock;

    DeskPassPages(PickUpDesk desk, EventCatalogue catalogue, PassCards cards, Clock clock) {
        this.desk = desk;
        this.catalogue = catalogue;
        this.cards = cards;
        this.clock = clock;
    }

    ModelAndView page(PassId id, List<FaultLine> faults, Locale locale) {
        Pass pass = desk.pass(id);
        Event event = catalogue.event(pass.event());
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
                .addObject("outsideHours", isOutsideHours(event))
                .addObject("faults", faults)
                .addObject("errors", byField(faults));
    }

    /** Advice for the desk, not a lock: who comes late still gets the pass (domain P4). */
    private boolean isOutsideHours(Event event) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), event.zone());
        return event.pickups().stream().noneMatch(window -> covers(window, now));
    }

    private static boolean covers(PickupWindow window, LocalDateTime now) {
        return window.day().equals(now.toLocalDate())
                && !now.toLocalTime().isBefore(window.from())
                && !now.toLocalTime().isAfter(window.to());
    }

    private static Map<String, String> byField(List<FaultLine> faults) {
        return faults.stream()
                .filter(f -> f.id() != null)
                .collect(Collectors.toMap(FaultLine::id, FaultLine::words, (first, second) -> first));
    }
}
