package org.pregny.portal.web;

import java.util.ArrayList;
import java.util.List;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.Language;
import org.pregny.portal.Answers;
import org.pregny.portal.Draft;
import org.pregny.portal.web.Step.Section;
import org.springframework.stereotype.Component;

/** All answers of a draft, to be read through. */
@Component
class AnswerRows {

    /** A person and all that was answered about that person. */
    record Person(String key, String name, List<AnswerRow> rows) {}

    private final EventCatalogue catalogue;
    private final Words words;

    AnswerRows(EventCatalogue catalogue, Words words) {
        this.catalogue = catalogue;
        this.words = words;
    }

    /** Of a section, without what was left empty because it does not concern this organisation or person. */
    List<AnswerRow> of(Draft draft, Section section, String person, Language language) {
        List<AnswerRow> rows = new ArrayList<>();
        for (Step step : Step.of(section)) {
            StepAddress address = new StepAddress(draft.id(), person, step, null);
            boolean holder = draft.answers()
                    .text(Answers.ofPerson(person, "groundsPass"))
                    .equals("yes");
            of(draft, address, language).stream()
                    .filter(row -> !row.words().isEmpty() || step != Step.NAMES && (step != Step.PASS || holder))
                    .forEach(rows::add);
        }
        return rows;
    }

    /** The answers of one page. */
    List<AnswerRow> of(Draft draft, StepAddress address, Language language) {
        Event event = catalogue.event(draft.event());
        return address.step().questions().stream()
                .map(q -> new AnswerRow(
                        q, words.answer(q, draft.answers().text(address.nameOf(q)), event, language), address.path()))
                .toList();
    }

    List<Person> people(Draft draft, Language language) {
        return draft.answers().people().stream()
                .map(key -> new Person(key, draft.answers().nameOf(key), ofPerson(draft, key, language)))
                .toList();
    }

    private List<AnswerRow> ofPerson(Draft draft, String key, Language language) {
        List<AnswerRow> rows = new ArrayList<>(of(draft, Section.PERSON, key, language));
        rows.addAll(of(draft, Section.PERSON_NEEDS, key, language));
        return rows;
    }
}
