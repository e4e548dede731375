package org.pregny.round.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pregny.event.AccreditationBasis;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.Language;
import org.pregny.kernel.PageFaults;
import org.pregny.round.Round;
import org.pregny.round.RoundCatalogue;
import org.pregny.round.RoundFact;
import org.pregny.round.RoundFigures;
import org.pregny.round.RoundOffice;
import org.pregny.round.RoundPreview;
import org.pregny.round.RoundWatch;
import org.pregny.round.SilenceTerms;
import org.pregny.round.Visibility;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The organiser's pages about rounds. */
@Component
class OfficePages {

    /** Where the United Nations works: headquarters and regional commissions. */
    private static final List<String> ZONES = List.of(
            "America/New_York",
            "Europe/Zurich",
            "Europe/Vienna",
            "Africa/Nairobi",
            "Africa/Addis_Ababa",
            "Asia/Beirut",
            "Asia/Bangkok",
            "America/Santiago");

    private final RoundCatalogue catalogue;
    private final RoundOffice office;
    private final RoundWatch watch;
    private final ObjectProvider<RoundFigures> figures;
    private final EventCatalogue events;
    private final Clock clock;

    OfficePages(
            RoundCatalogue catalogue,
            RoundOffice office,
            RoundWatch watch,
            ObjectProvider<RoundFigures> figures,
            EventCatalogue events,
            Clock clock) {
        this.catalogue = catalogue;
        this.office = office;
        this.watch = watch;
        this.figures = figures;
        this.events = events;
        this.clock = clock;
    }

    ModelAndView list() {
        List<Round> rounds = catalogue.rounds();
        return new ModelAndView("web/round/office")
                .addObject("rounds", rounds)
                .addObject("drafts", rounds.stream().collect(Collectors.toMap(Round::code, r -> office.drafts(r.id()))))
                .addObject("figures", rounds.stream().collect(Collectors.toMap(Round::code, this::figures)))
                .addObject("now", clock.instant());
    }

    ModelAndView round(Round round) {
        Instant now = clock.instant();
        return new ModelAndView("web/round/manage")
                .addObject("round", round)
                .addObject("process", events.process(round.process()))
                .addObject("state", round.stateAt(now))
                .addObject("drafts", office.drafts(round.id()))
                .addObject("figures", figures(round))
                .addObject("closing", watch.closing(round.id()))
                .addObject("carried", names(round))
                .addObject("revisions", office.revisions(round.id()));
    }

    ModelAndView start() {
        return new ModelAndView("web/round/start")
                .addObject("processes", events.processes())
                .addObject("rounds", catalogue.rounds());
    }

    /** @param round null for one that is to be planned */
    ModelAndView terms(Round round, TermsForm form, PageFaults faults) {
        ModelAndView page = new ModelAndView("web/round/terms")
                .addObject("round", round)
                .addObject("form", form)
                .addObject("faults", faults)
                .addObject("bases", registers(round == null ? form.process() : round.process()))
                .addObject("kinds", SilenceTerms.Kind.values())
                .addObject("deciders", SilenceTerms.Decider.values())
                .addObject("visibilities", Visibility.values())
                .addObject("zones", ZONES.stream().map(ZoneId::of).toList())
                .addObject("now", clock.instant())
                .addObject("tongues", Language.values());
        if (!faults.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return page;
    }

    ModelAndView preview(RoundPreview preview, HttpServletRequest posted) {
        return new ModelAndView("web/round/preview")
                .addObject("round", preview.before())
                .addObject("preview", preview)
                .addObject("names", names(preview))
                .addObject("fields", PostedFields.of(posted));
    }

    ModelAndView extension(Round round) {
        return new ModelAndView("web/round/extension")
                .addObject("round", round)
                .addObject("form", TermsForm.of(round))
                .addObject("state", round.stateAt(clock.instant()));
    }

    ModelAndView closing(Round round, HttpStatus status) {
        boolean wrong = status == HttpStatus.UNPROCESSABLE_ENTITY;
        ModelAndView page = new ModelAndView("web/round/closing")
                .addObject("round", round)
                .addObject("state", round.stateAt(clock.instant()))
                .addObject("drafts", office.drafts(round.id()))
                .addObject("wrong", wrong)
                .addObject("faults", wrong ? List.of("typed") : List.of());
        page.setStatus(status);
        return page;
    }

    /** The page with both states: the one that was read, and the one that somebody else has made of it. */
    ModelAndView meanwhile(ModelAndView page, Round now, int readAt) {
        Round read = office.at(now.id(), readAt);
        List<RoundFact> facts = RoundFact.between(read, now);
        page.setStatus(HttpStatus.CONFLICT);
        return page.addObject("meanwhile", facts)
                .addObject("read", read)
                .addObject("present", now)
                .addObject("names", names(now))
                .addObject("revision", office.revisions(now.id()).get(0));
    }

    private List<RoundFigures.Figure> figures(Round round) {
        return figures.stream().flatMap(known -> known.of(round.id()).stream()).toList();
    }

    private List<AccreditationBasis> registers(String process) {
        return events.process(process).bases().stream()
                .filter(AccreditationBasis::register)
                .toList();
    }

    /** The bases of a process by their codes. */
    private Map<String, AccreditationBasis> names(Round round) {
        return events.process(round.process()).bases().stream()
                .collect(Collectors.toMap(AccreditationBasis::code, Function.identity()));
    }

    private Map<String, AccreditationBasis> names(RoundPreview preview) {
        return names(preview.before());
    }
}
