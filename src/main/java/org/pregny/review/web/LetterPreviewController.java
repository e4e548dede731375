package org.pregny.review.web;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pregny.application.ApplicationDesk;
import org.pregny.application.Representative;
import org.pregny.application.RepresentativeVerdict;
import org.pregny.correspondence.ReadLetter;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Language;
import org.pregny.kernel.PageFaults;
import org.pregny.review.ReviewDesk;
import org.pregny.review.ReviewPreview;
import org.pregny.review.ReviewTask;
import org.pregny.review.ReviewTaskId;
import org.pregny.review.web.Conflicts.Tried;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows the letter that a decision would send, above the form with everything as typed. Nothing is decided. */
@Controller
class LetterPreviewController {

    private final ReviewPreview preview;
    private final ReviewDesk desk;
    private final ApplicationDesk applications;
    private final EventCatalogue catalogue;
    private final DecisionAnswers answers;
    private final MessageSource messages;

    LetterPreviewController(
            ReviewPreview preview,
            ReviewDesk desk,
            ApplicationDesk applications,
            EventCatalogue catalogue,
            DecisionAnswers answers,
            MessageSource messages) {
        this.preview = preview;
        this.desk = desk;
        this.applications = applications;
        this.catalogue = catalogue;
        this.answers = answers;
        this.messages = messages;
    }

    @PostMapping("/review/{id}/preview")
    ModelAndView preview(
            @PathVariable String id, @RequestParam Map<String, String> typed, Principal who, Locale locale) {
        Tried tried = new Tried(Attempt.DECIDE, ReviewTaskId.of(id), new DecisionForm(typed), null, locale);
        return answers.answer(tried, who, () -> page(tried, who));
    }

    private ModelAndView page(Tried tried, Principal who) {
        ReviewTask task = desk.task(tried.task());
        Event event = catalogue.event(task.event());
        List<Representative> people = applications.caseOf(task.application()).undecided();
        PageFaults faults = tried.form().faults(people, event, new MessageSourceAccessor(messages, tried.locale()));
        return faults.isEmpty()
                ? shown(tried, who, tried.form().verdicts(people, event))
                : answers.again(tried, who, faults);
    }

    private ModelAndView shown(Tried tried, Principal who, List<RepresentativeVerdict> verdicts) {
        List<ReadLetter> letters =
                preview.letters(tried.task(), verdicts, Language.of(tried.locale()), Actor.staff(who.getName()));
        return answers.asTyped(tried, who).addObject("letters", letters);
    }
}
