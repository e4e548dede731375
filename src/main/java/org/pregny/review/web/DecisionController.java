package org.pregny.review.web;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.pregny.application.ApplicationDesk;
import org.pregny.application.Representative;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.Actor;
import org.pregny.kernel.PageFaults;
import org.pregny.review.HeldReviews;
import org.pregny.review.ReviewDesk;
import org.pregny.review.ReviewTask;
import org.pregny.review.ReviewTaskId;
import org.pregny.review.web.Conflicts.Tried;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Ends a review: with a verdict on everybody, or with a question to the applicant. */
@Controller
@RequestMapping("/review/{id}")
class DecisionController {

    private final ReviewDesk desk;
    private final HeldReviews held;
    private final ApplicationDesk applications;
    private final EventCatalogue catalogue;
    private final DecisionAnswers answers;
    private final Conflicts conflicts;
    private final MessageSource messages;

    DecisionController(
            ReviewDesk desk,
            HeldReviews held,
            ApplicationDesk applications,
            EventCatalogue catalogue,
            DecisionAnswers answers,
            Conflicts conflicts,
            MessageSource messages) {
        this.desk = desk;
        this.held = held;
        this.applications = applications;
        this.catalogue = catalogue;
        this.answers = answers;
        this.conflicts = conflicts;
        this.messages = messages;
    }

    @PostMapping("/decision")
    ModelAndView decide(
            @PathVariable String id, @RequestParam Map<String, String> typed, Principal who, Locale locale) {
        DecisionForm form = new DecisionForm(typed);
        Tried tried = new Tried(Attempt.DECIDE, ReviewTaskId.of(id), form, null, locale);
        ReviewTask task = desk.task(tried.task());
        Event event = catalogue.event(task.event());
        List<Representative> people = applications.caseOf(task.application()).undecided();
        PageFaults faults = form.faults(people, event, sentences(locale));
        if (!faults.isEmpty() && task.isOpen() && task.isHeldBy(who.getName())) {
            return answers.again(tried, who, faults);
        }
        Actor actor = Actor.staff(who.getName());
        Runnable work = () -> desk.decide(tried.task(), form.verdicts(people, event), form.seen(), actor);
        return answers.answer(tried, who, () -> conflicts.attempt(tried, work, next(tried)));
    }

    @PostMapping("/information")
    ModelAndView ask(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String question,
            @RequestParam(defaultValue = "") Set<String> ticked,
            Principal who,
            Locale locale) {
        InquiryForm inquiry = new InquiryForm(question, ticked);
        Tried tried = new Tried(Attempt.ASK, ReviewTaskId.of(id), DecisionForm.EMPTY, question, locale);
        Actor actor = Actor.staff(who.getName());
        Runnable work = () -> desk.askForInformation(tried.task(), inquiry.inquiry(), actor);
        return answers.answer(tried, who, () -> conflicts.attempt(tried, work, "asked"))
                .addObject("inquiry", inquiry);
    }

    /** The page of a decision that is held says so itself. */
    private Supplier<String> next(Tried tried) {
        return () -> held.of(desk.task(tried.task())).isPresent() ? tried.task().toString() : tried.task() + "?decided";
    }

    private MessageSourceAccessor sentences(Locale locale) {
        return new MessageSourceAccessor(messages, locale);
    }
}
