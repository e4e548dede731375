package org.pregny.review.web;

import java.util.Locale;
import org.pregny.application.AlreadySettled;
import org.pregny.review.ReviewTaskId;
import org.pregny.review.TaskGone;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** When somebody else was quicker: one page with what was tried and what the case is now. Nothing typed is lost. */
@Component
class Conflicts {

    private final CasePages pages;

    Conflicts(CasePages pages) {
        this.pages = pages;
    }

    /** Does the work and goes on to {@code next}, or shows both states. */
    ModelAndView attempt(Tried tried, Runnable work, String next) {
        try {
            work.run();
            return new ModelAndView("redirect:/review/" + tried.task() + "?" + next);
        } catch (TaskGone | AlreadySettled quicker) {
            ModelAndView page = pages.about("web/review/conflict", tried.task(), tried.locale());
            page.setStatus(HttpStatus.CONFLICT);
            return page.addObject("tried", tried);
        }
    }

    /** What was tried; the question is null unless one was typed, the form empty unless verdicts were given. */
    record Tried(Attempt attempt, ReviewTaskId task, DecisionForm form, String question, Locale locale) {}
}
