package org.pregny.round.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pregny.kernel.Language;
import org.pregny.kernel.Wording;
import org.pregny.round.RoundForm;
import org.pregny.round.RoundQuestion;
import org.pregny.round.WantedDocument;

/** Questions and documents of a round as an organiser typed them; a blank row stands at the end of each. */
record AskedForm(int version, List<QuestionRow> questions, List<DocumentRow> documents) {

    /** A question; its place among the others is typed, too, and its choices one a line. */
    record QuestionRow(
            String place,
            String code,
            String kind,
            Map<String, String> label,
            Map<String, String> hint,
            Boolean required,
            String longest,
            String choices,
            Boolean remove) {

        QuestionRow {
            label = label == null ? Map.of() : label;
            hint = hint == null ? Map.of() : hint;
        }

        static QuestionRow blank(int place) {
            String at = Integer.toString(place);
            return new QuestionRow(at, "", "TEXT", Map.of(), Map.of(), true, "", "", false);
        }

        static QuestionRow of(RoundQuestion q, int place) {
            return new QuestionRow(
                    Integer.toString(place),
                    q.code(),
                    q.kind().name(),
                    Reading.texts(q.label()),
                    Reading.texts(q.hint()),
                    q.required(),
                    Integer.toString(q.longest()),
                    q.choices().stream().map(AskedForm::line).collect(Collectors.joining("\n")),
                    false);
        }

        boolean isLeftOut() {
            return Boolean.TRUE.equals(remove)
                    || Reading.isBlank(code) && label.values().stream().allMatch(Reading::isBlank);
        }
    }

    /** A document that is asked for. */
    record DocumentRow(
            String place,
            String code,
            Map<String, String> label,
            Map<String, String> hint,
            Boolean required,
            Boolean remove) {

        DocumentRow {
            label = label == null ? Map.of() : label;
            hint = hint == null ? Map.of() : hint;
        }

        static DocumentRow blank(int place) {
            return new DocumentRow(Integer.toString(place), "", Map.of(), Map.of(), true, false);
        }

        static DocumentRow of(WantedDocument d, int place) {
            return new DocumentRow(
                    Integer.toString(place),
                    d.code(),
                    Reading.texts(d.label()),
                    Reading.texts(d.hint()),
                    d.required(),
                    false);
        }

        boolean isLeftOut() {
            return Boolean.TRUE.equals(remove)
                    || Reading.isBlank(code) && label.values().stream().allMatch(Reading::isBlank);
        }
    }

    AskedForm {
        questions = questions == null ? List.of() : questions;
        documents = documents == null ? List.of() : documents;
    }

    static AskedForm of(RoundForm form, int version) {
        List<QuestionRow> questions = new ArrayList<>();
        form.questions().forEach(q -> questions.add(QuestionRow.of(q, questions.size() + 1)));
        List<DocumentRow> documents = new ArrayList<>();
        form.documents().forEach(d -> documents.add(DocumentRow.of(d, documents.size() + 1)));
        return new AskedForm(version, questions, documents).withRoom();
    }

    /** With a blank row at the end of each, and without the rows that were taken out. */
    AskedForm withRoom() {
        List<QuestionRow> askedNow = new ArrayList<>(questions.stream()
                .filter(row -> row != null && !row.isLeftOut())
                .toList());
        askedNow.add(QuestionRow.blank(askedNow.size() + 1));
        List<DocumentRow> wantedNow = new ArrayList<>(documents.stream()
                .filter(row -> row != null && !row.isLeftOut())
                .toList());
        wantedNow.add(DocumentRow.blank(wantedNow.size() + 1));
        return new AskedForm(version, askedNow, wantedNow);
    }

    /** The same entries, to be looked at in the light of another version. */
    AskedForm at(int present) {
        return new AskedForm(present, questions, documents);
    }

    /** A choice as it is typed: its short name and its words in each language, strokes between. */
    private static String line(RoundQuestion.Choice choice) {
        Wording label = choice.label();
        return Stream.concat(
                        Stream.of(choice.code()),
                        Stream.of(Language.values()).map(l -> label.texts().getOrDefault(l, "")))
                .collect(Collectors.joining(" | "))
                .replaceAll("[\\s|]+$", "");
    }
}
