package org.pregny.review.web;

import java.security.Principal;
import java.util.Locale;
import org.pregny.kernel.Actor;
import org.pregny.review.ReviewClaims;
import org.pregny.review.ReviewTaskId;
import org.pregny.review.web.Conflicts.Tried;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A lead reviewer gives a task to somebody; a deputy takes over. */
@Controller
class AssignmentController {

    private final ReviewClaims claims;
    private final Conflicts conflicts;

    AssignmentController(ReviewClaims claims, Conflicts conflicts) {
        this.claims = claims;
        this.conflicts = conflicts;
    }

    /** Under an address that only lead reviewers may enter. */
    @PostMapping("/assigning/{id}")
    ModelAndView assign(
            @PathVariable String id, @RequestParam(defaultValue = "") String reviewer, Principal who, Locale locale) {
        ReviewTaskId task = ReviewTaskId.of(id);
        return conflicts.attempt(
                tried(task, locale),
                () -> claims.assign(task.uuid(), reviewer, Actor.staff(who.getName())),
                "assigned");
    }

    @PostMapping("/review/{id}/take-over")
    ModelAndView takeOver(@PathVariable String id, Principal who, Locale locale) {
        ReviewTaskId task = ReviewTaskId.of(id);
        return conflicts.attempt(
                tried(task, locale), () -> claims.takeOver(task.uuid(), Actor.staff(who.getName())), "claimed");
    }

    private static Tried tried(ReviewTaskId task, Locale locale) {
        return new Tried(Attempt.CLAIM, task, DecisionForm.EMPTY, null, locale);
    }
}
