package org.pregny.event.web;

import java.util.List;
import org.pregny.event.AccessPoint;
import org.pregny.event.ChangePreview;
import org.pregny.event.DateStatus;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.EventEdition;
import org.pregny.event.EventFact;
import org.pregny.event.EventFacts;
import org.pregny.event.EventOffice;
import org.pregny.event.Publication;
import org.pregny.kernel.Language;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The organiser's pages about one event. */
@Component
class PlanningPages {

    private static final List<DateStatus> STATUSES = List.of(DateStatus.CONFIRMED, DateStatus.TBC, DateStatus.TBA);

    private final EventOffice office;
    private final EventCatalogue catalogue;

    PlanningPages(EventOffice office, EventCatalogue catalogue) {
        this.office = office;
        this.catalogue = catalogue;
    }

    ModelAndView form(Event event, EventForm form, FormFaults faults) {
        ModelAndView page = new ModelAndView("web/event/plan")
                .addObject("event", event)
                .addObject("process", catalogue.processOf(event))
                .addObject("form", form.withRoom())
                .addObject("faults", faults.keys())
                .addObject("revisions", office.revisions(event.code()))
                .addObject("statuses", STATUSES)
                .addObject("publications", Publication.values())
                .addObject("kinds", AccessPoint.Kind.values())
                .addObject("passTypes", AccessPoint.PASS_TYPES)
                .addObject("tongues", Language.values());
        if (!faults.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return page;
    }

    /** What was typed, to be looked at again in the light of what changed meanwhile. */
    ModelAndView stale(EventEdition present, EventForm form) {
        Event read = office.at(new EventEdition(present.event(), Math.clamp(form.version(), 1, present.version())));
        ModelAndView page = form(office.at(present), form.at(present.version()), new FormFaults())
                .addObject("meanwhile", EventFact.between(read, office.at(present)))
                .addObject("read", read);
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    ModelAndView preview(ChangePreview preview, EventForm form) {
        return new ModelAndView("web/event/preview")
                .addObject("event", preview.change().after())
                .addObject("process", catalogue.processOf(preview.change().after()))
                .addObject("preview", preview)
                .addObject("fields", FormFields.of(form));
    }

    ModelAndView cancellation(EventEdition present, HttpStatus status) {
        ModelAndView page = new ModelAndView("web/event/cancellation")
                .addObject("event", office.at(present))
                .addObject("version", Integer.toString(present.version()))
                .addObject("preview", office.preview(cancelled(present)))
                .addObject("wrong", status != HttpStatus.OK);
        page.setStatus(status);
        return page;
    }

    Event cancelled(EventEdition present) {
        Event event = office.at(present);
        return event.with(EventFacts.of(event).cancelled());
    }
}
