package org.pregny.request.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.pregny.application.SubmissionFaulty;
import org.pregny.kernel.NotFound;
import org.pregny.kernel.PageFaults;
import org.pregny.kernel.TooManyTries;
import org.pregny.portal.ApplicantDoor;
import org.pregny.portal.ApplicantSession;
import org.pregny.request.RequestDesk;
import org.pregny.request.RequestDraft;
import org.pregny.request.RequestDrafts;
import org.pregny.request.RequestHandIn;
import org.pregny.request.RoundNotOpen;
import org.pregny.round.RoundCatalogue;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The last pages: everything once more to read through, the declaration, the button, and the receipt. */
@Controller
@RequestMapping("/portal/requests/{id}")
class RequestHandInController {

    private final RequestHandIn handIn;
    private final RequestDrafts drafts;
    private final RequestDesk desk;
    private final RoundCatalogue rounds;
    private final DraftDoor door;
    private final ApplicantDoor applicants;
    private final DraftPages pages;
    private final RequestFaults words;

    RequestHandInController(
            RequestHandIn handIn,
            RequestDrafts drafts,
            RequestDesk desk,
            RoundCatalogue rounds,
            DraftDoor door,
            ApplicantDoor applicants,
            DraftPages pages,
            RequestFaults words) {
        this.handIn = handIn;
        this.drafts = drafts;
        this.desk = desk;
        this.rounds = rounds;
        this.door = door;
        this.applicants = applicants;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping("/check")
    ModelAndView all(@PathVariable String id, HttpServletRequest request, Locale locale) {
        return door.open(request, id, locale, (draft, session) -> {
            if (!pages.isOpen(pages.round(draft))) {
                return pages.closed(draft, locale);
            }
            return handIn.faults(draft).isEmpty() ? page(draft, new PageFaults(), locale) : toTasks(draft);
        });
    }

    /** A second press finds the draft submitted and leads to the same receipt. */
    @PostMapping("/submit")
    ModelAndView submit(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String declared,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        return door.open(request, id, locale, (draft, session) -> {
            try {
                return submit(draft, session, declared.equals("yes"), locale);
            } catch (TooManyTries wait) {
                response.setHeader(
                        HttpHeaders.RETRY_AFTER, Long.toString(wait.retryAfter().toSeconds()));
                ModelAndView page = page(draft, words.of("", wait, locale), locale);
                page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
                return page;
            }
        });
    }

    private ModelAndView submit(RequestDraft draft, ApplicantSession session, boolean declared, Locale locale) {
        if (!session.confirmed()) {
            return new ModelAndView("redirect:/portal/code");
        }
        try {
            handIn.submit(draft.id(), session, declared);
            return new ModelAndView("redirect:/portal/requests/" + draft.id() + "/receipt");
        } catch (SubmissionFaulty faulty) {
            boolean onlyDeclaration =
                    faulty.faults().stream().allMatch(f -> f.field().equals("/declared"));
            return onlyDeclaration ? page(draft, words.of(faulty.faults(), locale), locale) : toTasks(draft);
        } catch (RoundNotOpen late) {
            return pages.closed(draft, locale);
        }
    }

    @GetMapping("/receipt")
    ModelAndView receipt(@PathVariable String id, HttpServletRequest request) {
        return applicants.enter(request, session -> {
            RequestDraft draft = drafts.draft(DraftDoor.id(id), session);
            if (draft.request() == null) {
                throw new NotFound("request.draftNotFound");
            }
            return new ModelAndView("web/request/receipt")
                    .addObject("receipt", desk.receipt(draft.request()))
                    .addObject("sent", desk.request(draft.request()))
                    .addObject("round", rounds.round(draft.round()));
        });
    }

    private ModelAndView page(RequestDraft draft, PageFaults faults, Locale locale) {
        ModelAndView page =
                pages.check(draft, locale).addObject("errors", faults).addObject("faults", faults.lines());
        page.setStatus(faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    private static ModelAndView toTasks(RequestDraft draft) {
        return new ModelAndView("redirect:/portal/requests/" + draft.id());
    }
}
