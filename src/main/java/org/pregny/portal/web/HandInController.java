package org.pregny.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.pregny.application.ApplicationDesk;
import org.pregny.application.SubmissionFaulty;
import org.pregny.application.WindowClosed;
import org.pregny.document.DocumentDesk;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.Language;
import org.pregny.kernel.TooManyTries;
import org.pregny.portal.AddressNotConfirmed;
import org.pregny.portal.ApplicantSession;
import org.pregny.portal.Draft;
import org.pregny.portal.DraftCheck;
import org.pregny.portal.HandInDesk;
import org.pregny.portal.SheetDesk;
import org.pregny.portal.web.Step.Section;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The last pages: everything once more to read through, the button, and the receipt. */
@Controller
@RequestMapping("/portal/drafts/{id}")
class HandInController {

    private final HandInDesk desk;
    private final SheetDesk sheets;
    private final ApplicationDesk applications;
    private final DocumentDesk documents;
    private final EventCatalogue catalogue;
    private final DraftCheck check;
    private final Doorkeeper door;
    private final PortalPages pages;
    private final AnswerRows rows;
    private final Words words;

    HandInController(
            HandInDesk desk,
            SheetDesk sheets,
            ApplicationDesk applications,
            DocumentDesk documents,
            EventCatalogue catalogue,
            DraftCheck check,
            Doorkeeper door,
            PortalPages pages,
            AnswerRows rows,
            Words words) {
        this.desk = desk;
        this.sheets = sheets;
        this.applications = applications;
        this.documents = documents;
        this.catalogue = catalogue;
        this.check = check;
        this.door = door;
        this.pages = pages;
        this.rows = rows;
        this.words = words;
    }

    @GetMapping("/check")
    ModelAndView all(@PathVariable String id, HttpServletRequest request, Locale locale) {
        return door.open(
                request,
                id,
                (draft, session) -> check.faults(draft).isEmpty()
                        ? checkPage(draft, Language.of(locale), null, null)
                        : toTasks(draft));
    }

    /** A second press finds the draft submitted and leads to the same receipt. */
    @PostMapping("/submit")
    ModelAndView submit(
            @PathVariable String id,
            @RequestParam(required = false) String lateReason,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        Language language = Language.of(locale);
        return door.open(request, id, (draft, session) -> {
            try {
                return submit(draft, session, language, lateReason);
            } catch (TooManyTries wait) {
                return Pause.on(checkPage(draft, language, lateReason, words.words(wait, language)), wait, response);
            }
        });
    }

    private ModelAndView submit(Draft draft, ApplicantSession session, Language language, String lateReason) {
        try {
            desk.submit(draft.id(), session, language, lateReason);
            return new ModelAndView("redirect:/portal/drafts/" + draft.id() + "/receipt");
        } catch (AddressNotConfirmed first) {
            return new ModelAndView("redirect:/portal/code?draft=" + draft.id());
        } catch (SubmissionFaulty faulty) {
            return faulty.faults().stream()
                    .filter(f -> f.field().equals("/lateReason"))
                    .findFirst()
                    .map(f -> checkPage(draft, language, lateReason, words.words(f, language)))
                    .orElseGet(() -> toTasks(draft));
        } catch (WindowClosed late) {
            return lateReason == null
                    ? closedPage(draft, language)
                    : checkPage(draft, language, lateReason, words.word("application.fault.missing", language));
        }
    }

    @GetMapping("/receipt")
    ModelAndView receipt(@PathVariable String id, HttpServletRequest request) {
        return door.enter(request, session -> {
            var receipt = desk.receipt(Doorkeeper.id(id), session);
            var application = applications.headOf(receipt.id()).application();
            return new ModelAndView("web/portal/receipt")
                    .addObject("receipt", receipt)
                    .addObject("sent", application)
                    .addObject("documents", documents.of(receipt.id()))
                    .addObject("event", catalogue.event(application.event()));
        });
    }

    private ModelAndView closedPage(Draft draft, Language language) {
        return pages.closed(pages.event(draft), rows.of(draft, Section.ORGANISATION, null, language))
                .addObject("people", rows.people(draft, language));
    }

    private ModelAndView checkPage(Draft draft, Language language, String lateReason, String error) {
        Event event = pages.event(draft);
        boolean open = pages.isOpen(event, draft);
        if (!open && !pages.takesLate(event)) {
            return closedPage(draft, language);
        }
        ModelAndView page = new ModelAndView("web/portal/check");
        page.setStatus(error == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
        return page.addObject("late", !open)
                .addObject("lateReason", lateReason)
                .addObject("lateError", error)
                .addObject(
                        "faults",
                        error == null ? List.of() : List.of(new Words.Line(open ? null : "lateReason", error)))
                .addObject("standing", pages.standing(event, draft))
                .addObject("closesAt", pages.closesAt(event, draft))
                .addObject("waiting", sheets.count(draft))
                .addObject("event", event)
                .addObject("organisation", rows.of(draft, Section.ORGANISATION, null, language))
                .addObject("people", rows.people(draft, language))
                .addObject("documents", documents.ofDraft(draft.id()))
                .addObject("needs", rows.of(draft, Section.NEEDS, null, language));
    }

    private static ModelAndView toTasks(Draft draft) {
        return new ModelAndView("redirect:/portal/drafts/" + draft.id());
    }
}
