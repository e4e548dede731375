package org.pregny.review.web;

import java.util.Locale;
import java.util.function.Supplier;
import org.pregny.application.AlreadySettled;
import org.pregny.application.HeldDecisionGone;
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
        return attempt(tried, work, () -> tried.task() + "?" + next);
    }

    /** The same, where the next page depends on what has come of it. */
    ModelAndView attempt(Tried tried, Runnable work, Supplier<String> next) {
        return answer(tried, () -> {
            work.run();
            return new ModelAndView("redirect:/review/" + next.get());
        });
    }

    /** What the work gives, or both states. */
    ModelAndView answer(Tried tried, Supplier<ModelAndView> work) {
        try {
            return work.get();
        } catch (TaskGone | AlreadySettled | HeldDecisionGone quicker) {
            ModelAndView page = pages.about("web/review/conflict", tried.task(), tried.locale());
            page.setStatus(HttpStatus.CONFLICT);
            return page.addObject("tried", tried).addObject("why", quicker);
        }
    }

    /** What was tried; the question is null unless one was typed, the form empty unless verdicts were given. */
    record Tried(Attempt attempt, ReviewTaskId task, DecisionForm form, String question, Locale locale) {}
}
