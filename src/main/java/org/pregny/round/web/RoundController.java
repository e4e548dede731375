package org.pregny.round.web;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pregny.event.AccreditationBasis;
import org.pregny.event.EventCatalogue;
import org.pregny.event.StakeholderProcess;
import org.pregny.round.Round;
import org.pregny.round.RoundCatalogue;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Rounds of special accreditation, for everybody. */
@Controller
class RoundController {

    private final RoundCatalogue catalogue;
    private final EventCatalogue events;
    private final Clock clock;

    RoundController(RoundCatalogue catalogue, EventCatalogue events, Clock clock) {
        this.catalogue = catalogue;
        this.events = events;
        this.clock = clock;
    }

    @GetMapping("/special-accreditation")
    ModelAndView rounds() {
        List<Round> rounds = catalogue.rounds();
        return new ModelAndView("web/round/rounds")
                .addObject("rounds", rounds)
                .addObject(
                        "processes",
                        rounds.stream()
                                .map(Round::process)
                                .distinct()
                                .collect(Collectors.toMap(Function.identity(), events::process)))
                .addObject("now", clock.instant());
    }

    @GetMapping("/special-accreditation/{code}")
    ModelAndView round(@PathVariable String code) {
        Round round = catalogue.round(code);
        StakeholderProcess process = events.process(round.process());
        Instant now = clock.instant();
        return new ModelAndView("web/round/round")
                .addObject("round", round)
                .addObject("process", process)
                .addObject("form", catalogue.form(round))
                .addObject("state", round.stateAt(now))
                .addObject("daysLeft", daysLeft(round, now))
                .addObject("carried", carried(round, process))
                .addObject("others", catalogue.openFor(round.process(), now));
    }

    /** The bases under which nobody has to ask, as far as the process knows them. */
    private static List<AccreditationBasis> carried(Round round, StakeholderProcess process) {
        return process.bases().stream()
                .filter(basis -> round.terms().carriedBases().contains(basis.code()))
                .toList();
    }

    private static long daysLeft(Round round, Instant now) {
        return ChronoUnit.DAYS.between(
                now.atZone(round.zone()).toLocalDate(), round.closes().toLocalDate());
    }
}
