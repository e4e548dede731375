package org.pregny.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.pregny.application.ApplicationDesk;
import org.pregny.application.EventApplication;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.Language;
import org.pregny.portal.ApplicantSession;
import org.pregny.portal.Draft;
import org.pregny.portal.DraftCheck;
import org.pregny.portal.DraftDesk;
import org.pregny.portal.FurtherWork;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** All that an applicant has begun and sent, and the list of tasks of each draft. */
@Controller
@RequestMapping("/portal")
class DraftController {

    private final DraftDesk drafts;
    private final DraftCheck check;
    private final ApplicationDesk applications;
    private final EventCatalogue catalogue;
    private final Doorkeeper door;
    private final PortalPages pages;
    private final List<FurtherWork> further;

    DraftController(
            DraftDesk drafts,
            DraftCheck check,
            ApplicationDesk applications,
            EventCatalogue catalogue,
            Doorkeeper door,
            PortalPages pages,
            List<FurtherWork> further) {
        this.drafts = drafts;
        this.check = check;
        this.applications = applications;
        this.catalogue = catalogue;
        this.door = door;
        this.pages = pages;
        this.further = further;
    }

    /** A draft with its event. */
    record DraftLine(Draft draft, Event event, boolean open, Instant closesAt) {}

    /** An application with its event and the key of its private page. */
    record ApplicationLine(EventApplication application, Event event, String key) {}

    @GetMapping
    ModelAndView mine(HttpServletRequest request, Locale locale) {
        Language language = Language.of(locale);
        return door.enter(request, session -> new ModelAndView("web/portal/mine")
                .addObject("drafts", draftsOf(session))
                .addObject("applications", session.confirmed() ? applicationsOf(session) : List.of())
                .addObject(
                        "begun",
                        further.stream()
                                .flatMap(f -> f.begun(session, language).stream())
                                .toList())
                .addObject(
                        "sent",
                        further.stream()
                                .flatMap(f -> f.sent(session, language).stream())
                                .toList()));
    }

    @GetMapping("/drafts/{id}")
    ModelAndView tasks(@PathVariable String id, HttpServletRequest request) {
        return door.open(request, id, (draft, session) -> new ModelAndView("web/portal/tasks")
                .addObject("event", pages.event(draft))
                .addObject("open", pages.isOpen(pages.event(draft), draft))
                .addObject("late", pages.takesLate(pages.event(draft)))
                .addObject("closesAt", pages.closesAt(pages.event(draft), draft))
                .addObject("tasks", Task.of(draft, check.faults(draft), session)));
    }

    private List<DraftLine> draftsOf(ApplicantSession session) {
        return drafts.of(session).stream()
                .filter(d -> !d.isSubmitted())
                .map(d -> new DraftLine(
                        d, pages.event(d), pages.isOpen(pages.event(d), d), pages.closesAt(pages.event(d), d)))
                .toList();
    }

    private List<ApplicationLine> applicationsOf(ApplicantSession session) {
        return applications.ofContact(session.email()).stream()
                .map(a -> new ApplicationLine(
                        a,
                        catalogue.event(a.event()),
                        applications.receipt(a.id()).accessKey()))
                .toList();
    }
}
