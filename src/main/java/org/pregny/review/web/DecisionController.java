package org.pregny.review.web;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.pregny.application.ApplicationDesk;
import org.pregny.application.ChangedMeanwhile;
import org.pregny.application.RegisteredElsewhere;
import org.pregny.application.Representative;
import org.pregny.kernel.Actor;
import org.pregny.review.HeldReviews;
import org.pregny.review.ReviewDesk;
import org.pregny.review.ReviewTask;
import org.pregny.review.ReviewTaskId;
import org.pregny.review.VerdictsFaulty;
import org.pregny.review.web.Conflicts.Tried;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.http.HttpStatus;
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
    private final CasePages pages;
    private final Conflicts conflicts;
    private final MessageSource messages;

    DecisionController(
            ReviewDesk desk,
            HeldReviews held,
            ApplicationDesk applications,
            CasePages pages,
            Conflicts conflicts,
            MessageSource messages) {
        this.desk = desk;
        this.held = held;
        this.applications = applications;
        this.pages = pages;
        this.conflicts = conflicts;
        this.messages = messages;
    }

    @PostMapping("/decision")
    ModelAndView decide(
            @PathVariable String id, @RequestParam Map<String, String> typed, Principal who, Locale locale) {
        DecisionForm form = new DecisionForm(typed);
        Tried tried = new Tried(Attempt.DECIDE, ReviewTaskId.of(id), form, null, locale);
        List<Representative> people = people(tried.task());
        PageFaults faults = form.faults(people, sentences(locale));
        ReviewTask task = desk.task(tried.task());
        if (!faults.isEmpty() && task.isOpen() && task.isHeldBy(who.getName())) {
            return again(tried, who, faults);
        }
        Actor actor = Actor.staff(who.getName());
        return end(tried, who, () -> desk.decide(tried.task(), form.verdicts(people), form.seen(), actor), next(tried));
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
        ModelAndView page = end(
                tried,
                who,
                () -> desk.askForInformation(tried.task(), inquiry.inquiry(), actor),
                () -> tried.task() + "?asked");
        return page.addObject("inquiry", inquiry);
    }

    /** The page of a decision that is held says so itself. */
    private Supplier<String> next(Tried tried) {
        return () -> held.of(desk.task(tried.task())).isPresent() ? tried.task().toString() : tried.task() + "?decided";
    }

    private ModelAndView end(Tried tried, Principal who, Runnable work, Supplier<String> next) {
        try {
            return conflicts.attempt(tried, work, next);
        } catch (VerdictsFaulty faulty) {
            PageFaults faults = new PageFaults();
            String words = sentences(tried.locale()).getMessage(faulty.messageKey(), faulty.args());
            faults.add(tried.attempt() == Attempt.ASK ? "question" : "", words);
            return again(tried, who, faults);
        } catch (ChangedMeanwhile changed) {
            ModelAndView page = again(tried, who, new PageFaults()).addObject("since", changed.seen());
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        } catch (RegisteredElsewhere twice) {
            PageFaults faults = new PageFaults();
            String words = sentences(tried.locale()).getMessage(twice.messageKey(), twice.args());
            faults.add("verdict-" + twice.person(), words);
            return again(tried, who, faults);
        }
    }

    /** The page once more, with everything as typed. */
    private ModelAndView again(Tried tried, Principal who, PageFaults faults) {
        ModelAndView page = pages.page(tried.task(), who.getName(), tried.locale());
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page.addObject("form", tried.form()).addObject("faults", faults);
    }

    private List<Representative> people(ReviewTaskId id) {
        return applications.caseOf(desk.task(id).application()).undecided();
    }

    private MessageSourceAccessor sentences(Locale locale) {
        return new MessageSourceAccessor(messages, locale);
    }
}
