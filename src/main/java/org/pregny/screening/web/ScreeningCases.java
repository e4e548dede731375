package org.pregny.screening.web;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pregny.audit.CaseDiagram;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.Language;
import org.pregny.kernel.PageFaults;
import org.pregny.opinion.Signatory;
import org.pregny.request.RequestReason;
import org.pregny.review.Bars;
import org.pregny.review.Colleagues;
import org.pregny.review.ConflictKind;
import org.pregny.review.KeyboardWish;
import org.pregny.review.Office;
import org.pregny.review.Offices;
import org.pregny.screening.RequestTwin;
import org.pregny.screening.ScreeningClaims;
import org.pregny.screening.ScreeningDesk;
import org.pregny.screening.ScreeningFolder;
import org.pregny.screening.ScreeningReading;
import org.pregny.screening.ScreeningTask;
import org.pregny.screening.ScreeningTaskId;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts everything about a request onto a page, as it stands now. */
@Component
class ScreeningCases {

    private final ScreeningReading reading;
    private final ScreeningDesk desk;
    private final ScreeningClaims claims;
    private final EventCatalogue catalogue;
    private final CaseDiagram diagram;
    private final Bars bars;
    private final Colleagues colleagues;
    private final Offices offices;
    private final KeyboardWish keys;
    private final Clock clock;

    ScreeningCases(
            ScreeningReading reading,
            ScreeningDesk desk,
            ScreeningClaims claims,
            EventCatalogue catalogue,
            CaseDiagram diagram,
            Bars bars,
            Colleagues colleagues,
            Offices offices,
            KeyboardWish keys,
            Clock clock) {
        this.reading = reading;
        this.desk = desk;
        this.claims = claims;
        this.catalogue = catalogue;
        this.diagram = diagram;
        this.bars = bars;
        this.colleagues = colleagues;
        this.offices = offices;
        this.keys = keys;
        this.clock = clock;
    }

    /** The page to work on, with empty forms. */
    ModelAndView page(ScreeningTaskId id, Locale locale) {
        Signatory reader = Signatory.signedIn();
        ModelAndView page = about("web/screening/case", id, locale);
        ScreeningTask task = (ScreeningTask) page.getModel().get("task");
        boolean lead = colleagues.isLead(reader.name());
        return page.addObject("mine", task.isOpen() && task.isHeldBy(reader.name()))
                .addObject("lead", lead)
                .addObject("takeOver", claims.mayTakeOver(task, reader.name()))
                .addObject("keys", keys.isOn(reader.name()))
                .addObject("severalOffices", offices.all().size() > 1)
                .addObject("colleagues", lead ? colleagues.all() : List.of())
                .addObject("bars", bars.standingWith(task.organisationName()))
                .addObject("kinds", ConflictKind.values())
                .addObject("office", office(task))
                .addObject(
                        "position",
                        diagram.of(task.request().uuid(), Language.of(locale)).orElse(null))
                .addObject("form", ScreeningForm.EMPTY)
                .addObject("faults", new PageFaults());
    }

    /** The same facts under another template; whoever is signed in has looked at them. */
    ModelAndView about(String template, ScreeningTaskId id, Locale locale) {
        ScreeningFolder folder = reading.open(id, Signatory.signedIn().actor());
        Language language = Language.of(locale);
        return new ModelAndView(template)
                .addObject("folder", folder)
                .addObject("task", folder.task())
                .addObject("asked", folder.request())
                .addObject("zone", folder.round().zone())
                .addObject("words", new ScreeningWording(List.of(folder.round()), catalogue, language))
                .addObject("process", catalogue.process(folder.round().process()))
                .addObject("next", NextActor.of(folder.task(), folder.request(), clock.instant()))
                .addObject("now", clock.instant())
                .addObject("doors", this)
                .addObject(
                        "reasons",
                        Arrays.stream(RequestReason.values())
                                .filter(RequestReason::isOfficers)
                                .toList());
    }

    /** The task at which another request stands or ended; null while it has none. */
    public ScreeningTask taskOf(RequestTwin twin) {
        return desk.latest(twin.request().id()).orElse(null);
    }

    private Office office(ScreeningTask task) {
        return Optional.ofNullable(task.holding().office())
                .flatMap(code -> offices.all().stream()
                        .filter(o -> o.code().equals(code))
                        .findFirst())
                .orElse(null);
    }
}
