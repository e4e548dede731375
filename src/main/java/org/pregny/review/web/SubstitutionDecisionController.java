package org.pregny.review.web;

import java.security.Principal;
import java.util.Locale;
import org.pregny.application.RefusalReason;
import org.pregny.application.RegisteredElsewhere;
import org.pregny.kernel.Actor;
import org.pregny.kernel.PageFaults;
import org.pregny.kernel.Refusal;
import org.pregny.review.ReviewTaskId;
import org.pregny.review.SubstitutionReview;
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

/** Lets one person take another's place, or does not. */
@Controller
@RequestMapping("/review/{id}/substitution")
class SubstitutionDecisionController {

    private final SubstitutionReview review;
    private final CasePages pages;
    private final Conflicts conflicts;
    private final MessageSource messages;

    SubstitutionDecisionController(
            SubstitutionReview review, CasePages pages, Conflicts conflicts, MessageSource messages) {
        this.review = review;
        this.pages = pages;
        this.conflicts = conflicts;
        this.messages = messages;
    }

    @PostMapping(params = "decision=accept")
    ModelAndView accept(@PathVariable String id, Principal who, Locale locale) {
        Tried tried = tried(id, null, locale);
        Actor actor = Actor.staff(who.getName());
        try {
            return conflicts.attempt(tried, () -> review.accept(tried.task(), actor), "substituted");
        } catch (VerdictsFaulty | RegisteredElsewhere refused) {
            return again(tried, who, "accept", refused);
        }
    }

    @PostMapping(params = "decision=refuse")
    ModelAndView refuse(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String note,
            Principal who,
            Locale locale) {
        Tried tried = tried(id, note.isBlank() ? null : note, locale);
        Actor actor = Actor.staff(who.getName());
        try {
            return conflicts.attempt(
                    tried, () -> review.refuse(tried.task(), coded(reason), note, actor), "notSubstituted");
        } catch (VerdictsFaulty faulty) {
            String field = faulty.messageKey().equals("review.fault.reason") ? "substituteReason" : "substituteNote";
            return again(tried, who, field, faulty)
                    .addObject("substituteNote", note)
                    .addObject("substituteReason", reason);
        }
    }

    private ModelAndView again(Tried tried, Principal who, String field, Refusal refusal) {
        PageFaults faults = new PageFaults();
        faults.add(field, messages.getMessage(refusal.messageKey(), refusal.args(), tried.locale()));
        ModelAndView page = pages.page(tried.task(), who.getName(), tried.locale());
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page.addObject("faults", faults);
    }

    private static RefusalReason coded(String reason) {
        return RefusalReason.ofReviewers(reason).orElse(null);
    }

    private static Tried tried(String id, String note, Locale locale) {
        return new Tried(Attempt.DECIDE_SUBSTITUTION, ReviewTaskId.of(id), DecisionForm.EMPTY, note, locale);
    }
}
