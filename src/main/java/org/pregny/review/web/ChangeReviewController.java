package org.pregny.review.web;

import java.security.Principal;
import java.util.Locale;
import org.pregny.kernel.Actor;
import org.pregny.kernel.PageFaults;
import org.pregny.review.ChangeReview;
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

/** Agrees to a change of what was decided, or refuses it with a reason. */
@Controller
@RequestMapping("/review/{id}/change")
class ChangeReviewController {

    private final ChangeReview changes;
    private final CasePages pages;
    private final Conflicts conflicts;
    private final MessageSource messages;

    ChangeReviewController(ChangeReview changes, CasePages pages, Conflicts conflicts, MessageSource messages) {
        this.changes = changes;
        this.pages = pages;
        this.conflicts = conflicts;
        this.messages = messages;
    }

    @PostMapping(params = "decision=agree")
    ModelAndView agree(
            @PathVariable String id, @RequestParam(defaultValue = "") String note, Principal who, Locale locale) {
        Tried tried = tried(id, note, locale);
        return end(tried, who, () -> changes.agree(tried.task(), Actor.staff(who.getName())), "changeAgreed");
    }

    @PostMapping(params = "decision=refuse")
    ModelAndView refuse(
            @PathVariable String id, @RequestParam(defaultValue = "") String note, Principal who, Locale locale) {
        Tried tried = tried(id, note, locale);
        return end(tried, who, () -> changes.refuse(tried.task(), note, Actor.staff(who.getName())), "changeRefused");
    }

    private ModelAndView end(Tried tried, Principal who, Runnable work, String next) {
        try {
            return conflicts.attempt(tried, work, next);
        } catch (VerdictsFaulty faulty) {
            PageFaults faults = new PageFaults();
            faults.add("changeNote", messages.getMessage(faulty.messageKey(), faulty.args(), tried.locale()));
            ModelAndView page = pages.page(tried.task(), who.getName(), tried.locale());
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return page.addObject("changeNote", tried.question()).addObject("faults", faults);
        }
    }

    private static Tried tried(String id, String note, Locale locale) {
        String typed = note.isBlank() ? null : note;
        return new Tried(Attempt.DECIDE_CHANGE, ReviewTaskId.of(id), DecisionForm.EMPTY, typed, locale);
    }
}
