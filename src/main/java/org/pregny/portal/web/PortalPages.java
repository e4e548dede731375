package org.pregny.portal.web;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pregny.accreditation.AccreditationDesk;
import org.pregny.accreditation.Standing;
import org.pregny.application.DeadlineDesk;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.WindowState;
import org.pregny.kernel.Language;
import org.pregny.portal.Answers;
import org.pregny.portal.Draft;
import org.pregny.portal.DraftChangedMeanwhile;
import org.pregny.portal.DraftDesk;
import org.pregny.portal.DraftFaults;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The pages of a draft: questions, two answers to one question, and the closed door. */
@Component
class PortalPages {

    private final EventCatalogue catalogue;
    private final DeadlineDesk deadlines;
    private final AccreditationDesk accreditation;
    private final Words words;
    private final Clock clock;

    PortalPages(
            EventCatalogue catalogue,
            DeadlineDesk deadlines,
            AccreditationDesk accreditation,
            Words words,
            Clock clock) {
        this.catalogue = catalogue;
        this.deadlines = deadlines;
        this.accreditation = accreditation;
        this.words = words;
        this.clock = clock;
    }

    Event event(Draft draft) {
        return catalogue.event(draft.event());
    }

    boolean isOpen(Event event) {
        return event.windowAt(clock.instant()) == WindowState.OPEN;
    }

    /** Whether this draft would be in time now: it may have another deadline than others. */
    boolean isOpen(Event event, Draft draft) {
        return deadlines.stateAt(event, draft.submission(), clock.instant()) == WindowState.OPEN;
    }

    /** Whether what comes too late is still looked at if it says why. */
    boolean takesLate(Event event) {
        return deadlines.takesLate(event, clock.instant());
    }

    /** The last second in which this draft is in time. */
    Instant closesAt(Event event, Draft draft) {
        return deadlines.closesAt(event, draft.submission());
    }

    /** What the registers say of the organisation; null before its name and basis are known. */
    Standing standing(Event event, Draft draft) {
        Answers answers = draft.answers();
        boolean known = event.bases().contains(answers.text("organisation.basis"))
                && !answers.text("organisation.name").isEmpty();
        return known ? accreditation.standing(OrganisationWords.claim(answers), event) : null;
    }

    /** The questions of a page with what was answered so far, and with what is wrong. */
    ModelAndView step(StepAddress address, Draft shown, String seal, DraftFaults faults, Language language) {
        Map<String, String> errors = words.faults(address, faults, language);
        return step(address, shown, seal, errors, language);
    }

    ModelAndView step(StepAddress address, Draft shown, String seal, Map<String, String> errors, Language language) {
        Event event = event(shown);
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, List<Words.Choice>> choices = new LinkedHashMap<>();
        for (Question question : address.step().questions()) {
            values.put(question.name(), shown.answers().text(address.nameOf(question)));
            choices.put(question.name(), words.choices(question, event, language));
        }
        ModelAndView page = new ModelAndView("web/portal/step")
                .addAllObjects(Map.of(
                        "event", event,
                        "address", address,
                        "step", address.step(),
                        "values", values,
                        "choices", choices,
                        "seal", seal,
                        "errors", errors,
                        "faults", words.lines(errors),
                        "answers", shown.answers()));
        page.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
        if (address.step() == Step.CONTACT) {
            page.addObject("standing", standing(event, shown));
        }
        return page.addObject(
                "personName", address.person() == null ? "" : shown.answers().nameOf(address.person()));
    }

    /** One question that was answered in two ways. */
    record TwoAnswers(Question question, String saved, String savedWords, String mine, String mineWords) {
        public boolean differ() {
            return !saved.equals(mine);
        }
    }

    /** Both versions, field by field, with a choice for each that differs. */
    ModelAndView conflict(StepAddress address, DraftChangedMeanwhile changed, Language language) {
        Event event = event(changed.saved());
        Answers saved = changed.saved().answers();
        List<TwoAnswers> both = address.step().questions().stream()
                .filter(q -> changed.typed().containsKey(address.nameOf(q)))
                .map(q ->
                        two(q, saved.text(address.nameOf(q)), changed.typed().get(address.nameOf(q)), event, language))
                .toList();
        Set<String> names = changed.typed().keySet();
        ModelAndView page = new ModelAndView("web/portal/conflict")
                .addObject("event", event)
                .addObject("address", address)
                .addObject("both", both)
                .addObject("savedAt", changed.saved().savedAt())
                .addObject("seal", DraftDesk.seal(saved, names));
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private TwoAnswers two(Question question, String saved, String mine, Event event, Language language) {
        return new TwoAnswers(
                question,
                saved,
                words.answer(question, saved, event, language),
                mine,
                words.answer(question, mine, event, language));
    }

    /** After the deadline nothing typed is thrown away either: it is kept in the draft and shown, to be copied. */
    ModelAndView closed(Event event, List<AnswerRow> typed) {
        ModelAndView page = new ModelAndView("web/portal/closed");
        page.setStatus(HttpStatus.CONFLICT);
        return page.addObject("event", event)
                .addObject("process", catalogue.processOf(event))
                .addObject("window", typed.isEmpty() ? event.windowAt(clock.instant()) : WindowState.CLOSED)
                .addObject("late", takesLate(event))
                .addObject(
                        "others",
                        catalogue.events().stream().filter(this::isOpen).toList())
                .addObject("typed", typed);
    }
}
