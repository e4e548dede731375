package org.pregny.request.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.pregny.event.EventCatalogue;
import org.pregny.event.StakeholderCategory;
import org.pregny.kernel.CountryNames;
import org.pregny.kernel.Language;
import org.pregny.request.CarriedBases;
import org.pregny.request.DraftAnswers;
import org.pregny.request.RequestFile;
import org.pregny.round.Round;
import org.pregny.round.RoundForm;
import org.pregny.round.RoundQuestion;
import org.springframework.stereotype.Component;

/** What was answered, question by question, in the reader's words. */
@Component
class AnswerLines {

    private final EventCatalogue catalogue;
    private final CarriedBases bases;
    private final RequestFaults words;

    AnswerLines(EventCatalogue catalogue, CarriedBases bases, RequestFaults words) {
        this.catalogue = catalogue;
        this.bases = bases;
        this.words = words;
    }

    /** A register that carries over to a round, and the number in it that was typed. */
    record NumberLine(String register, String name, String number) {
        public String id() {
            return "organisation-numbers-" + register;
        }

        public String field() {
            return DraftAnswers.numberIn(register);
        }
    }

    /** One of a list to choose from. */
    record Choice(String code, String label) {}

    List<AnswerLine> organisation(Round round, DraftAnswers answers, Locale locale) {
        List<String> always =
                OrganisationField.MAIN.stream().map(OrganisationField::name).toList();
        return fields(round, locale).stream()
                .filter(f ->
                        always.contains(f.name()) || !answers.text(f.name()).isEmpty())
                .map(f -> new AnswerLine(f.label(), f.words().apply(answers.text(f.name()))))
                .toList();
    }

    /** A field of the organisation's page: what it is called, and how an answer to it reads. */
    record Labelled(String name, String label, UnaryOperator<String> words) {}

    /** Everything that the page of the organisation asks in this round. */
    List<Labelled> fields(Round round, Locale locale) {
        Stream<Labelled> fields = OrganisationField.all().stream()
                .map(f ->
                        new Labelled(f.name(), words.words(f.label(), locale), text -> value(round, f, text, locale)));
        Stream<Labelled> numbers = numbers(round, new DraftAnswers(Map.of()), Language.of(locale)).stream()
                .map(n -> new Labelled(n.field(), n.name(), text -> text));
        return Stream.concat(fields, numbers).toList();
    }

    List<NumberLine> numbers(Round round, DraftAnswers answers, Language language) {
        return round.terms().carriedBases().stream()
                .map(code ->
                        new NumberLine(code, bases.name(code, language), answers.text(DraftAnswers.numberIn(code))))
                .toList();
    }

    private String value(Round round, OrganisationField field, String text, Locale locale) {
        return switch (field.kind()) {
            case TEXT -> text;
            case COUNTRY -> CountryNames.of(text, Language.of(locale));
            case CATEGORY ->
                categories(round, Language.of(locale)).stream()
                        .filter(c -> c.code().equals(text))
                        .map(Choice::label)
                        .findFirst()
                        .orElse("");
        };
    }

    List<AnswerLine> questions(RoundForm form, DraftAnswers answers, Language language) {
        return questions(form, code -> answers.text("q." + code), language);
    }

    List<AnswerLine> questions(RoundForm form, RequestFile file, Language language) {
        return questions(form, file::answer, language);
    }

    private static List<AnswerLine> questions(RoundForm form, Function<String, String> answers, Language language) {
        return form.questions().stream()
                .map(q -> new AnswerLine(q.label().in(language), words(q, answers.apply(q.code()), language)))
                .toList();
    }

    static String words(RoundQuestion question, String answer, Language language) {
        return question.choice(answer).map(c -> c.label().in(language)).orElse(answer);
    }

    /** Only who comes in by a form: States and agencies need no accreditation. */
    List<Choice> categories(Round round, Language language) {
        return catalogue.process(round.process()).categories().stream()
                .filter(c -> c.channel() == StakeholderCategory.Channel.FORM)
                .map(c -> new Choice(c.code(), c.name().in(language)))
                .toList();
    }

    List<Choice> countries(Language language) {
        return CountryNames.all(language).stream()
                .map(c -> new Choice(c.code(), c.label()))
                .toList();
    }
}
