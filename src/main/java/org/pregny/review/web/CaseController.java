package org.pregny.review.web;

import java.security.Principal;
import java.util.Locale;
import org.pregny.kernel.Actor;
import org.pregny.review.ReviewDesk;
import org.pregny.review.ReviewTaskId;
import org.pregny.review.web.Conflicts.Tried;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** One case on one page; opening it does not claim it. */
@Controller
@RequestMapping("/review/{id}")
class CaseController {

    private final ReviewDesk desk;
    private final CasePages pages;
    private final Conflicts conflicts;

    CaseController(ReviewDesk desk, CasePages pages, Conflicts conflicts) {
        this.desk = desk;
        this.pages = pages;
        this.conflicts = conflicts;
    }

    @GetMapping
    ModelAndView show(@PathVariable String id, Principal who, Locale locale) {
        return pages.page(ReviewTaskId.of(id), who.getName(), locale);
    }

    @PostMapping("/claim")
    ModelAndView claim(@PathVariable String id, Principal who, Locale locale) {
        Tried tried = tried(Attempt.CLAIM, id, locale);
        return conflicts.attempt(tried, () -> desk.claim(tried.task(), Actor.staff(who.getName())), "claimed");
    }

    @PostMapping("/release")
    ModelAndView release(@PathVariable String id, Principal who, Locale locale) {
        Tried tried = tried(Attempt.RELEASE, id, locale);
        return conflicts.attempt(tried, () -> desk.release(tried.task(), Actor.staff(who.getName())), "released");
    }

    private static Tried tried(Attempt attempt, String id, Locale locale) {
        return new Tried(attempt, ReviewTaskId.of(id), DecisionForm.EMPTY, null, locale);
    }
}
