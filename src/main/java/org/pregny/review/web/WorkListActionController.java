package org.pregny.review.web;

import java.security.Principal;
import java.util.Locale;
import org.pregny.kernel.Actor;
import org.pregny.review.ReviewDesk;
import org.pregny.review.ReviewTaskId;
import org.pregny.review.web.Conflicts.Tried;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Starts a review from the work list without leaving it. */
@Controller
class WorkListActionController {

    private final ReviewDesk desk;
    private final Conflicts conflicts;

    WorkListActionController(ReviewDesk desk, Conflicts conflicts) {
        this.desk = desk;
        this.conflicts = conflicts;
    }

    /** Starts the review and comes back to the same page of the list. */
    @PostMapping("/review/{id}/take")
    ModelAndView take(
            @PathVariable String id, @RequestParam(defaultValue = "") String list, Principal who, Locale locale) {
        ReviewTaskId task = ReviewTaskId.of(id);
        Tried tried = new Tried(Attempt.CLAIM, task, DecisionForm.EMPTY, null, locale);
        String back = WorkListAddress.ofQuery(list).whole() + "&taken#t" + task;
        return conflicts.answer(tried, () -> {
            desk.claim(task, Actor.staff(who.getName()));
            return new ModelAndView("redirect:" + back);
        });
    }
}
