package org.pregny.application.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pregny.application.AmendedField;
import org.pregny.application.Amendment;
import org.pregny.application.AmendmentDesk;
import org.pregny.application.ApplicationCase;
import org.pregny.application.ApplicationDesk;
import org.pregny.application.ApplicationHistory;
import org.pregny.application.ApplicationState;
import org.pregny.application.AskedGroup;
import org.pregny.application.FieldAddress;
import org.pregny.application.InformationRequest;
import org.pregny.application.Parking;
import org.pregny.application.ParkingDesk;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.Language;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts all that an applicant may see of an application onto a page, as it stands now. */
@Component
class StatusPages {

    /** A change that was asked for after the decision, and whose fields it is about. */
    record Wish(Amendment amendment, List<AskedGroup> groups) {}

    private final ApplicationDesk desk;
    private final EventCatalogue catalogue;
    private final ApplicationHistory history;
    private final Places places;
    private final AmendmentDesk amendments;
    private final FieldForms forms;
    private final ParkingDesk parkings;
    private final AfterDecisionParts afterDecision;
    private final Clock clock;

    StatusPages(
            ApplicationDesk desk,
            EventCatalogue catalogue,
            ApplicationHistory history,
            Places places,
            AmendmentDesk amendments,
            FieldForms forms,
            ParkingDesk parkings,
            AfterDecisionParts afterDecision,
            Clock clock) {
        this.desk = desk;
        this.catalogue = catalogue;
        this.history = history;
        this.places = places;
        this.amendments = amendments;
        this.forms = forms;
        this.parkings = parkings;
        this.afterDecision = afterDecision;
        this.clock = clock;
    }

    ModelAndView page(String key, Locale locale) {
        return page(key, Map.of(), locale);
    }

    /** With what was typed into the fields that a reviewer asks for. */
    ModelAndView page(String key, Map<FieldAddress, String> typed, Locale locale) {
        ApplicationCase about = desk.caseBehind(key);
        Event event = catalogue.event(about.application().event());
        InformationRequest asking = asking(about);
        ModelAndView page = new ModelAndView("web/application/status")
                .addObject("about", about)
                .addObject("event", event)
                .addObject("process", catalogue.processOf(event))
                .addObject("others", catalogue.othersOpen(event, clock.instant()))
                .addObject("history", history.of(about))
                .addObject("places", places.of(about, event))
                .addObject("asking", asking)
                .addObject("wishes", wishes(about))
                .addObject("groups", forms.groups(about, fields(about), typed, Language.of(locale)))
                .addObject("parking", parking(about))
                .addObject("key", key);
        afterDecision.addTo(page, about);
        return page;
    }

    /** What was asked to be changed after the decision, by whose it is. */
    private List<Wish> wishes(ApplicationCase about) {
        return amendments.of(about.application().id()).stream()
                .filter(amendment -> amendment.kind() == Amendment.Kind.REQUEST)
                .map(amendment -> new Wish(
                        amendment,
                        AskedGroup.of(
                                about,
                                amendment.fields().stream()
                                        .map(AmendedField::address)
                                        .toList())))
                .toList();
    }

    /** The fields that the applicant is asked for now; of nobody who has been taken back since. */
    static List<FieldAddress> fields(ApplicationCase about) {
        InformationRequest asking = asking(about);
        return asking == null
                ? List.of()
                : asking.fields().stream()
                        .filter(a -> a.person() == null
                                || about.undecided().stream().anyMatch(p -> p.id().equals(a.person())))
                        .toList();
    }

    private Parking parking(ApplicationCase about) {
        return about.application().state() == ApplicationState.ACCREDITATION_PENDING
                ? parkings.of(about.application().id()).orElse(null)
                : null;
    }

    private static InformationRequest asking(ApplicationCase about) {
        return about.application().state() == ApplicationState.INFORMATION_REQUESTED
                ? about.informationRequests().stream()
                        .filter(InformationRequest::isOpen)
                        .findFirst()
                        .orElse(null)
                : null;
    }
}
