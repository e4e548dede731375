package org.pregny.review.web;

import java.security.Principal;
import java.util.Locale;
import org.pregny.kernel.Actor;
import org.pregny.kernel.PageFaults;
import org.pregny.kernel.Refusal;
import org.pregny.opinion.OpinionRefused;
import org.pregny.opinion.Signatory;
import org.pregny.review.AdmissionProposed;
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

/** Proposes that a late application be reviewed all the same, or refuses it for being late. */
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
    ModelAndView propose(
            @PathVariable String id, @RequestParam(defaultValue = "") String grounds, Principal who, Locale locale) {
        Tried tried = tried(id, grounds.isBlank() ? null : grounds, locale);
        try {
            return conflicts.attempt(
                    tried, () -> late.propose(tried.task(), grounds, Signatory.signedIn()), "proposed");
        } catch (OpinionRefused refused) {
            return again(tried, "grounds", grounds, refused, who.getName());
        }
    }

    @PostMapping(params = "decision=refuse")
    ModelAndView refuse(
            @PathVariable String id, @RequestParam(defaultValue = "") String note, Principal who, Locale locale) {
        Tried tried = tried(id, note.isBlank() ? null : note, locale);
        try {
            return conflicts.attempt(
                    tried, () -> late.refuse(tried.task(), note, Actor.staff(who.getName())), "refusedLate");
        } catch (VerdictsFaulty | AdmissionProposed refused) {
            return again(tried, "lateNote", note, refused, who.getName());
        }
    }

    /** The page with what was typed, and with what is wrong beside its field where it is about one. */
    private ModelAndView again(Tried tried, String field, String typed, Refusal refused, String reader) {
        PageFaults faults = new PageFaults();
        String words = messages.getMessage(refused.messageKey(), refused.args(), tried.locale());
        boolean beside = refused.kind() == Refusal.Kind.INVALID;
        if (beside) {
            faults.add(field, words);
        } else {
            faults.add(words);
        }
        ModelAndView page = pages.page(tried.task(), reader, tried.locale());
        page.setStatus(beside ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.CONFLICT);
        return page.addObject(field, typed).addObject("faults", faults);
    }

    private static Tried tried(String id, String note, Locale locale) {
        return new Tried(Attempt.DECIDE_LATE, ReviewTaskId.of(id), DecisionForm.EMPTY, note, locale);
    }
}
