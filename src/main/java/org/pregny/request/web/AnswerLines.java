package org.pregny.request.web;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
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
        Stream<AnswerLine> fields = OrganisationField.all().stream()
                .filter(f -> !OrganisationField.NAMES.contains(f)
                        || !answers.text(f.name()).isEmpty())
                .map(f -> new AnswerLine(words.words(f.label(), locale), value(round, f, answers, locale)));
        Stream<AnswerLine> numbers = numbers(round, answers, Language.of(locale)).stream()
                .filter(n -> !n.number().isEmpty())
                .map(n -> new AnswerLine(n.name(), n.number()));
        return Stream.concat(fields, numbers).toList();
    }

    List<NumberLine> numbers(Round round, DraftAnswers answers, Language language) {
        return round.terms().carriedBases().stream()
                .map(code ->
                        new NumberLine(code, bases.name(code, language), answers.text(DraftAnswers.numberIn(code))))
                .toList();
    }

    private String value(Round round, OrganisationField field, DraftAnswers answers, Locale locale) {
        String text = answers.text(field.name());
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

    private static String words(RoundQuestion question, String answer, Language language) {
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
