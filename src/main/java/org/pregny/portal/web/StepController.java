package org.pregny.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import org.pregny.event.Event;
import org.pregny.kernel.Language;
import org.pregny.kernel.NotFound;
import org.pregny.portal.ApplicantSession;
import org.pregny.portal.Draft;
import org.pregny.portal.DraftChangedMeanwhile;
import org.pregny.portal.DraftCheck;
import org.pregny.portal.DraftDesk;
import org.pregny.portal.DraftFaults;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages of questions: each is saved when it is sent, right or wrong, and shown again while it is wrong. */
@Controller
@RequestMapping("/portal/drafts/{id}")
class StepController {

    private final DraftDesk drafts;
    private final DraftCheck check;
    private final Doorkeeper door;
    private final PortalPages pages;
    private final AnswerRows rows;
    private final PostedPhoto photo;
    private final KnownOrganisations known;

    StepController(
            DraftDesk drafts,
            DraftCheck check,
            Doorkeeper door,
            PortalPages pages,
            AnswerRows rows,
            PostedPhoto photo,
            KnownOrganisations known) {
        this.drafts = drafts;
        this.check = check;
        this.door = door;
        this.pages = pages;
        this.rows = rows;
        this.photo = photo;
        this.known = known;
    }

    @GetMapping({"/{step}", "/people/{person}/{step}"})
    ModelAndView questions(
            @PathVariable String id,
            @PathVariable(required = false) String person,
            @PathVariable String step,
            @RequestParam(required = false) String back,
            HttpServletRequest request,
            Locale locale) {
        StepAddress address = address(id, person, step, back);
        return door.open(request, id, (draft, session) -> {
            String seal = DraftDesk.seal(draft.answers(), address.names());
            ModelAndView page = pages.step(address, draft, seal, Map.of(), Language.of(locale));
            return address.step() == Step.NAME
                    ? page.addObject("known", known.offeredTo(session, draft, Language.of(locale)))
                    : page;
        });
    }

    @PostMapping({"/{step}", "/people/{person}/{step}"})
    ModelAndView answers(
            @PathVariable String id,
            @PathVariable(required = false) String person,
            @PathVariable String step,
            @RequestParam(required = false) String back,
            HttpServletRequest request,
            Locale locale) {
        StepAddress address = address(id, person, step, back);
        Language language = Language.of(locale);
        return door.open(request, id, (draft, session) -> {
            try {
                return save(address, draft, session, request, language);
            } catch (DraftChangedMeanwhile changed) {
                return pages.conflict(address, changed, language);
            }
        });
    }

    private ModelAndView save(
            StepAddress address,
            Draft before,
            ApplicantSession session,
            HttpServletRequest request,
            Language language) {
        Map<String, String> typed = PostedAnswers.to(address, request);
        Map<String, String> errors = photo.takeInto(typed, address, request, language);
        String seal = String.valueOf(request.getParameter("seal"));
        Draft saved = drafts.save(before.id(), session, typed, seal);
        if (address.step() == Step.GROUP) {
            saved = drafts.done(before.id(), session, Task.NEEDS);
        }
        return answered(address, saved, session, errors, language);
    }

    private ModelAndView answered(
            StepAddress address, Draft saved, ApplicantSession session, Map<String, String> errors, Language language) {
        Event event = pages.event(saved);
        if (!pages.isOpen(event, saved)) {
            return pages.closed(event, rows.of(saved, address, language));
        }
        String seal = DraftDesk.seal(drafts.draft(saved.id(), session).answers(), address.names());
        if (!errors.isEmpty()) {
            return pages.step(address, saved, seal, errors, language);
        }
        DraftFaults faults = check.faults(saved).among(address.names()::contains);
        return faults.isEmpty()
                ? new ModelAndView("redirect:" + address.onward())
                : pages.step(address, saved, seal, faults, language);
    }

    private static StepAddress address(String id, String person, String step, String back) {
        if (person != null && !person.matches("[0-9a-f]{8}")) {
            throw new NotFound("portal.draft.notFound");
        }
        Step wanted = Step.at(step, person != null).orElseThrow(() -> new NotFound("portal.draft.notFound"));
        return new StepAddress(Doorkeeper.id(id), person, wanted, back);
    }
}
