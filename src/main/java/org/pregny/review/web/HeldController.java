package org.pregny.review.web;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import org.pregny.application.ApplicationId;
import org.pregny.application.HeldDecisionDesk;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Language;
import org.pregny.review.HeldReviews;
import org.pregny.review.ReviewDesk;
import org.pregny.review.ReviewTaskId;
import org.pregny.review.web.Conflicts.Tried;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows what is about to leave, takes it back or sends it now. */
@Controller
class HeldController {

    private final HeldReviews reviews;
    private final ReviewDesk desk;
    private final TaskTimes times;
    private final Conflicts conflicts;
    private final EventCatalogue catalogue;

    HeldController(
            HeldReviews reviews, ReviewDesk desk, TaskTimes times, Conflicts conflicts, EventCatalogue catalogue) {
        this.reviews = reviews;
        this.desk = desk;
        this.times = times;
        this.conflicts = conflicts;
        this.catalogue = catalogue;
    }

    @GetMapping("/review/scheduled")
    ModelAndView scheduled(@ModelAttribute("lead") boolean lead, Principal who, Locale locale) {
        CodeWording words = new CodeWording(catalogue, Language.of(locale));
        List<ScheduledLine> lines = reviews.scheduled(Actor.staff(who.getName()), lead).stream()
                .map(line -> new ScheduledLine(line, words, times))
                .toList();
        return new ModelAndView("web/review/scheduled")
                .addObject("lines", lines)
                .addObject("longest", Integer.toString(HeldDecisionDesk.LONGEST_LIST));
    }

    @PostMapping("/review/{id}/undo")
    ModelAndView undo(@PathVariable String id, @ModelAttribute("lead") boolean lead, Principal who, Locale locale) {
        Tried tried = new Tried(Attempt.UNDO, ReviewTaskId.of(id), DecisionForm.EMPTY, null, locale);
        ApplicationId about = desk.task(tried.task()).application();
        return conflicts.attempt(
                tried, () -> reviews.undo(about, Actor.staff(who.getName()), lead), () -> last(about) + "?undone");
    }

    @PostMapping("/review/{id}/send")
    ModelAndView send(@PathVariable String id, @ModelAttribute("lead") boolean lead, Principal who, Locale locale) {
        Tried tried = new Tried(Attempt.SEND_NOW, ReviewTaskId.of(id), DecisionForm.EMPTY, null, locale);
        ApplicationId about = desk.task(tried.task()).application();
        return conflicts.attempt(
                tried, () -> reviews.release(about, Actor.staff(who.getName()), lead), () -> sent(tried, about));
    }

    /** What could not leave has opened another review, whose page says why. */
    private String sent(Tried tried, ApplicationId about) {
        ReviewTaskId last = last(about);
        return last.equals(tried.task()) ? last + "?decided" : last.toString();
    }

    private ReviewTaskId last(ApplicationId about) {
        return desk.latest(about).orElseThrow().id();
    }
}
