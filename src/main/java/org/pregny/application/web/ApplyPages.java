package org.pregny.application.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pregny.application.Fault;
import org.pregny.application.Submission;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.WindowState;
import org.pregny.kernel.Language;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The pages around the application form: the form itself, the closed door, and the kept draft. */
@Component
class ApplyPages {

    private final EventCatalogue catalogue;
    private final MessageSource messages;
    private final Clock clock;

    ApplyPages(EventCatalogue catalogue, MessageSource messages, Clock clock) {
        this.catalogue = catalogue;
        this.messages = messages;
        this.clock = clock;
    }

    boolean isOpen(Event event) {
        return event.windowAt(clock.instant()) == WindowState.OPEN;
    }

    /** The form with everything that was typed, and with what is wrong with it. */
    ModelAndView form(Event event, Filled filled, List<Fault> faults, Locale locale) {
        ModelAndView page = new ModelAndView("web/application/apply")
                .addAllObjects(Map.of(
                        "event", event,
                        "submission", filled.typed(),
                        "submissionKey", filled.submissionKey(),
                        "draft", filled.draft() == null ? "" : filled.draft(),
                        "faults", FaultWords.lines(faults, messages, locale),
                        "errors", FaultWords.byField(faults, messages, locale),
                        "choices", Choices.of(event, catalogue.processOf(event), Language.of(locale), messages)));
        page.setStatus(faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    /** After the deadline nothing typed is thrown away either: it is shown, so that it can be copied. */
    ModelAndView closed(Event event, Submission typed) {
        ModelAndView page = new ModelAndView("web/application/closed");
        page.setStatus(HttpStatus.CONFLICT);
        page.addObject("event", event);
        page.addObject("process", catalogue.processOf(event));
        page.addObject("window", event.windowAt(clock.instant()));
        page.addObject(
                "others", catalogue.events().stream().filter(this::isOpen).toList());
        page.addObject("typed", typed);
        return page;
    }

    ModelAndView draftSaved(Event event, Submission typed) {
        return new ModelAndView("web/application/draftSaved")
                .addObject("event", event)
                .addObject("email", typed.contactEmail());
    }

    /**
     * A form as it was filled in.
     *
     * @param submissionKey makes a second click on the button the same submission
     * @param draft key of the draft that it continues, or null
     */
    record Filled(Submission typed, String submissionKey, String draft) {
        Filled with(Submission other) {
            return new Filled(other, submissionKey, draft);
        }
    }
}
