package org.pregny.review.web;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pregny.application.ApplicationDesk;
import org.pregny.application.ReconsiderationDesk;
import org.pregny.application.ReconsiderationId;
import org.pregny.application.RegisteredElsewhere;
import org.pregny.application.Representative;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.Actor;
import org.pregny.kernel.PageFaults;
import org.pregny.kernel.Refusal;
import org.pregny.review.ReconsiderationReview;
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

/** Takes the second verdict on refused people. */
@Controller
@RequestMapping("/review/{id}/reconsideration")
class ReconsiderationDecisionController {

    private final ReviewDesk desk;
    private final ReconsiderationReview review;
    private final ReconsiderationDesk reconsiderations;
    private final ApplicationDesk applications;
    private final EventCatalogue catalogue;
    private final CasePages pages;
    private final Conflicts conflicts;
    private final MessageSource messages;

    ReconsiderationDecisionController(
            ReviewDesk desk,
            ReconsiderationReview review,
            ReconsiderationDesk reconsiderations,
            ApplicationDesk applications,
            EventCatalogue catalogue,
            CasePages pages,
            Conflicts conflicts,
            MessageSource messages) {
        this.desk = desk;
        this.review = review;
        this.reconsiderations = reconsiderations;
        this.applications = applications;
        this.catalogue = catalogue;
        this.pages = pages;
        this.conflicts = conflicts;
        this.messages = messages;
    }

    @PostMapping
    ModelAndView decide(
            @PathVariable String id, @RequestParam Map<String, String> typed, Principal who, Locale locale) {
        Tried tried = new Tried(Attempt.RECONSIDER, ReviewTaskId.of(id), new DecisionForm(typed), null, locale);
        ReviewTask task = desk.task(tried.task());
        List<Representative> people = people(task);
        Event event = catalogue.event(task.event());
        PageFaults faults = tried.form().faults(people, event, new MessageSourceAccessor(messages, locale));
        if (!faults.isEmpty() && task.isOpen() && task.isHeldBy(who.getName())) {
            return again(tried, who, faults);
        }
        Actor actor = Actor.staff(who.getName());
        try {
            return conflicts.attempt(
                    tried, () -> review.decide(tried.task(), tried.form().verdicts(people, event), actor), "decided");
        } catch (VerdictsFaulty | RegisteredElsewhere refused) {
            return again(tried, who, faults(refused, locale));
        }
    }

    private PageFaults faults(Refusal refused, Locale locale) {
        PageFaults faults = new PageFaults();
        faults.add(messages.getMessage(refused.messageKey(), refused.args(), locale));
        return faults;
    }

    private ModelAndView again(Tried tried, Principal who, PageFaults faults) {
        ModelAndView page = pages.page(tried.task(), who.getName(), tried.locale());
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page.addObject("form", tried.form()).addObject("faults", faults);
    }

    private List<Representative> people(ReviewTask task) {
        var about = applications.caseOf(task.application());
        return reconsiderations.reconsideration(new ReconsiderationId(task.subject())).asked().stream()
                .map(about::person)
                .toList();
    }
}
