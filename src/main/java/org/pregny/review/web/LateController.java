package org.pregny.review.web;

import java.security.Principal;
import java.util.Locale;
import org.pregny.kernel.Actor;
import org.pregny.review.LateReview;
import org.pregny.review.ReviewTaskId;
import org.pregny.review.VerdictsFaulty;
import org.pregny.review.web.Conflicts.Tried;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Admits a late application to review, or refuses it for being late. */
@Controller
@RequestMapping("/review/{id}/late")
class LateController {

    private final LateReview late;
    private final CasePages pages;
    private final Conflicts conflicts;
    private final MessageSource messages;

    LateController(LateReview late, CasePages pages, Conflicts conflicts, MessageSource messages) {
        this.late = late;
        this.pages = pages;
        this.conflicts = conflicts;
        this.messages = messages;
    }

    @PostMapping(params = "decision=admit")
    ModelAndView admit(@PathVariable String id, Principal who, Locale locale) {
        Tried tried = tried(id, null, locale);
        return conflicts.attempt(tried, () -> late.admit(tried.task(), Actor.staff(who.getName())), "admitted");
    }

    @PostMapping(params = "decision=refuse")
    ModelAndView refuse(
            @PathVariable String id, @RequestParam(defaultValue = "") String note, Principal who, Locale locale) {
        Tried tried = tried(id, note.isBlank() ? null : note, locale);
        try {
            return conflicts.attempt(
                    tried, () -> late.refuse(tried.task(), note, Actor.staff(who.getName())), "refusedLate");
        } catch (VerdictsFaulty faulty) {
            PageFaults faults = new PageFaults();
            faults.add("lateNote", messages.getMessage(faulty.messageKey(), faulty.args(), locale));
            ModelAndView page = pages.page(tried.task(), who.getName(), locale);
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return page.addObject("lateNote", note).addObject("faults", faults);
        }
    }

    private static Tried tried(String id, String note, Locale locale) {
        return new Tried(Attempt.DECIDE_LATE, ReviewTaskId.of(id), DecisionForm.EMPTY, note, locale);
    }
}
