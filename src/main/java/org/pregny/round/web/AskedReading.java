package org.pregny.round.web;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.Language;
import org.pregny.kernel.Wording;
import org.pregny.round.RoundForm;
import org.pregny.round.RoundQuestion;
import org.pregny.round.WantedDocument;
import org.pregny.round.web.AskedForm.DocumentRow;
import org.pregny.round.web.AskedForm.QuestionRow;

/** Reads questions and documents in the order that was typed; rows that are empty or to be removed are left out. */
final class AskedReading {

    private static final String STROKE = "\\|";

    private final AskedForm form;
    private final Reading reading;

    AskedReading(AskedForm form, Reading reading) {
        this.form = form;
        this.reading = reading;
    }

    /** Only to be used when there are no faults. */
    RoundForm read() {
        List<RoundQuestion> questions = form.questions().stream()
                .filter(row -> row != null && !row.isLeftOut())
                .sorted(Comparator.comparingInt(row -> reading.number(row.place(), "form")))
                .map(this::question)
                .toList();
        List<WantedDocument> documents = form.documents().stream()
                .filter(row -> row != null && !row.isLeftOut())
                .sorted(Comparator.comparingInt(row -> reading.number(row.place(), "form")))
                .map(AskedReading::document)
                .toList();
        return new RoundForm(0, questions, documents);
    }

    private RoundQuestion question(QuestionRow row) {
        RoundQuestion.Kind kind = reading.read(row.kind(), RoundQuestion.Kind::valueOf, "form", "round.fault.choose");
        boolean choice = kind == RoundQuestion.Kind.CHOICE;
        return new RoundQuestion(
                CleanText.line(row.code()),
                kind == null ? RoundQuestion.Kind.TEXT : kind,
                Reading.wording(row.label()),
                Reading.wording(row.hint()),
                Boolean.TRUE.equals(row.required()),
                Reading.isBlank(row.longest()) ? 0 : reading.number(row.longest(), "form"),
                choice ? choices(row.choices()) : List.of());
    }

    private static WantedDocument document(DocumentRow row) {
        return new WantedDocument(
                CleanText.line(row.code()),
                Reading.wording(row.label()),
                Reading.wording(row.hint()),
                Boolean.TRUE.equals(row.required()));
    }

    private static List<RoundQuestion.Choice> choices(String typed) {
        return CleanText.lines(typed)
                .lines()
                .filter(line -> !line.isBlank())
                .map(AskedReading::choice)
                .toList();
    }

    /** Its short name, then its words in the order of the languages. */
    private static RoundQuestion.Choice choice(String line) {
        String[] parts = line.split(STROKE);
        Map<Language, String> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            int at = language.ordinal() + 1;
            if (at < parts.length && !parts[at].isBlank()) {
                texts.put(language, parts[at].strip());
            }
        }
        return new RoundQuestion.Choice(parts[0].strip(), new Wording(texts));
    }
}
