package org.pregny.portal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.pregny.application.Fault;
import org.pregny.application.SubmissionDesk;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.WrittenDay;
import org.springframework.stereotype.Component;

/** Finds what is wrong in each cell of a sheet, by the rules of a submission. */
@Component
class SheetCheck {

    private static final String SAME_PERSON = "application.fault.samePerson";
    private static final String VALID_UNTIL = SheetColumn.GROUNDS_PASS_VALID_UNTIL.answer();
    private static final String VISA_LETTER = SheetColumn.VISA_LETTER.answer();

    private final SubmissionDesk submissions;
    private final EventCatalogue catalogue;

    SheetCheck(SubmissionDesk submissions, EventCatalogue catalogue) {
        this.submissions = submissions;
        this.catalogue = catalogue;
    }

    /** The sheet’s people come after those of the application, so who is there twice is told of the later one. */
    CheckedSheet check(Draft draft, Sheet sheet) {
        int there = draft.answers().people().size();
        Draft all = draft.with(with(draft.answers(), sheet, sheet.rows()), draft.savedAt());
        DraftFaults faults = DraftFaults.of(all.answers(), submissions.faults(draft.event(), all.submission()));
        List<CheckedSheet.Row> rows = IntStream.range(0, sheet.rows().size())
                .mapToObj(i -> {
                    String key = all.answers().people().get(there + i);
                    return checked(sheet, sheet.rows().get(i), of(key, faults), there);
                })
                .toList();
        return new CheckedSheet(sheet, rows, catalogue.event(draft.event()).representativesPerApplication() - there);
    }

    /** The answers with these rows as people. */
    static Answers with(Answers answers, Sheet sheet, List<SheetLine> rows) {
        Map<String, String> typed = new LinkedHashMap<>();
        List<String> people = new ArrayList<>(answers.people());
        for (SheetLine row : rows) {
            String key = sheet.personKey(row);
            people.add(key);
            row.texts().forEach((name, text) -> typed.put(Answers.ofPerson(key, name), meant(name, text)));
        }
        return new Answers(answers.texts(), people, answers.done()).with(typed);
    }

    /** A box that was not ticked has no answer. */
    private static String meant(String name, String text) {
        return name.equals(VISA_LETTER) && text.equals("no") ? "" : text;
    }

    private static Map<String, Fault> of(String key, DraftFaults faults) {
        String prefix = Answers.ofPerson(key, "");
        Map<String, Fault> own = new LinkedHashMap<>();
        faults.byName().forEach((name, fault) -> {
            if (name.startsWith(prefix)) {
                own.put(name.substring(prefix.length()), fault);
            }
        });
        return own;
    }

    private static CheckedSheet.Row checked(Sheet sheet, SheetLine row, Map<String, Fault> faults, int there) {
        Map<String, Fault> told = new LinkedHashMap<>();
        for (SheetColumn column : SheetColumn.answers()) {
            Fault fault = faults.get(column.answer());
            if (fault != null) {
                told.put(column.answer(), fault.messageKey().equals(SAME_PERSON) ? same(sheet, fault, there) : fault);
            }
        }
        if (told.containsKey(VALID_UNTIL)
                && WrittenDay.of(row.text(VALID_UNTIL)).ambiguous()) {
            told.put(VALID_UNTIL, fault(VALID_UNTIL, "portal.sheet.fault.dayOrMonth", row.text(VALID_UNTIL)));
        }
        if (!List.of("", "yes", "no").contains(row.text(VISA_LETTER))) {
            told.put(VISA_LETTER, fault(VISA_LETTER, "application.fault.choice"));
        }
        return new CheckedSheet.Row(row, told);
    }

    private static Fault same(Sheet sheet, Fault fault, int there) {
        int first = ((Number) fault.args().get(0)).intValue() - 1;
        return first < there
                ? fault(fault.field(), "portal.sheet.fault.there")
                : fault(
                        fault.field(),
                        "portal.sheet.fault.sameAsRow",
                        sheet.rows().get(first - there).number());
    }

    private static Fault fault(String field, String key, Object... args) {
        return new Fault(field, key, List.of(args));
    }
}
