package org.pregny.portal.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.pregny.application.Fault;
import org.pregny.event.Event;
import org.pregny.kernel.Language;
import org.pregny.portal.CheckedSheet;
import org.pregny.portal.Draft;
import org.pregny.portal.SheetColumn;
import org.pregny.portal.SheetDesk;
import org.pregny.portal.web.Question.Kind;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The pages of a sheet: where it is handed in, and its rows with what is wrong in them. */
@Component
class SheetPages {

    /** Faulty rows on one page: it is to stay light, and twenty are enough for one go. */
    private static final int MOST_FAULTY = 20;

    private static final int MOST_RIGHT = 100;

    private final PortalPages pages;
    private final Words words;
    private final MessageSource messages;

    SheetPages(PortalPages pages, Words words, MessageSource messages) {
        this.pages = pages;
        this.words = words;
        this.messages = messages;
    }

    /** A row with the cells to be put right in it. */
    record FaultyRow(long number, String name, List<SheetField> fields) {}

    ModelAndView form(Draft draft, int waiting, String pasted, String error) {
        ModelAndView page = new ModelAndView("web/portal/sheet")
                .addObject("event", pages.event(draft))
                .addObject("columns", SheetColumn.answers())
                .addObject("most", SheetDesk.MOST_ROWS)
                .addObject("waiting", waiting)
                .addObject("pasted", pasted)
                .addObject("error", error)
                .addObject("faults", error == null ? List.of() : List.of(new Words.Line("pasted", error)));
        page.setStatus(error == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    ModelAndView rows(Draft draft, CheckedSheet checked, Language language, boolean posted) {
        Event event = pages.event(draft);
        List<FaultyRow> faulty = checked.faulty().stream()
                .limit(MOST_FAULTY)
                .map(row -> faulty(row, event, language))
                .toList();
        ModelAndView page = new ModelAndView("web/portal/sheetRows")
                .addObject("event", event)
                .addObject("checked", checked)
                .addObject("sheet", checked.sheet())
                .addObject("faulty", faulty)
                .addObject("right", checked.right().stream().limit(MOST_RIGHT).toList())
                .addObject(
                        "faults",
                        faulty.stream().flatMap(row -> lines(row, language)).toList());
        page.setStatus(posted && !faulty.isEmpty() ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.OK);
        return page;
    }

    private Stream<Words.Line> lines(FaultyRow row, Language language) {
        return row.fields().stream()
                .map(field -> new Words.Line(
                        field.id(),
                        messages.getMessage(
                                "portal.sheet.fault",
                                new Object[] {row.number(), words.word(field.heading(), language), field.error()},
                                language.locale())));
    }

    private FaultyRow faulty(CheckedSheet.Row row, Event event, Language language) {
        List<SheetField> fields = SheetColumn.answers().stream()
                .filter(column -> row.faults().containsKey(column.answer()))
                .map(column -> field(row, column, event, language))
                .toList();
        return new FaultyRow(row.row().number(), row.name(), fields);
    }

    private SheetField field(CheckedSheet.Row row, SheetColumn column, Event event, Language language) {
        String name = row.row().number() + "-" + column.answer();
        Fault fault = row.faults().get(column.answer());
        return new SheetField(
                "row-" + name.replace('.', '-'),
                name,
                column.heading(),
                row.row().text(column.answer()),
                words.words(fault, language),
                choices(column, event, language));
    }

    private List<Words.Choice> choices(SheetColumn column, Event event, Language language) {
        Question question = question(column);
        boolean truth = question.kind() == Kind.YES_NO || question.kind() == Kind.TICK;
        return truth
                ? List.of(
                        new Words.Choice("no", words.word("application.no", language)),
                        new Words.Choice("yes", words.word("application.yes", language)))
                : words.choices(question, event, language);
    }

    /** The question that is asked of one person alone for the same answer. */
    private static Question question(SheetColumn column) {
        return Arrays.stream(Step.values())
                .filter(Step::isOfPerson)
                .flatMap(step -> step.questions().stream())
                .filter(question -> question.name().equals(column.answer()))
                .findFirst()
                .orElseThrow();
    }
}
