package org.pregny.letter;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pregny.correspondence.Correspondence;
import org.pregny.event.Event;
import org.pregny.event.Venue;
import org.pregny.kernel.CountryNames;
import org.pregny.kernel.DateWording;
import org.pregny.kernel.Language;
import org.pregny.print.Isolated;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts a letter into words of one language and prints it; the same letter gives the same bytes, whenever printed. */
@Component
class VisaPrinting {

    private final MessageSource messages;
    private final Correspondence correspondence;
    private final LetterCodes codes;
    private final VisaTerms terms;

    VisaPrinting(MessageSource messages, Correspondence correspondence, LetterCodes codes, VisaTerms terms) {
        this.messages = messages;
        this.correspondence = correspondence;
        this.codes = codes;
        this.terms = terms;
    }

    byte[] print(VisaLetter letter, VisaCase about, Passport passport, Language language) {
        return LetterSheet.print(face(letter, about, passport, language));
    }

    private LetterFace face(VisaLetter letter, VisaCase about, Passport passport, Language language) {
        DateWording dates = new DateWording(language);
        String code = codes.codeOf(letter.id());
        String address = correspondence.publicAddress() + "/letters/" + code;
        String day =
                dates.shortDay(letter.issuedAt().atZone(about.event().zone()).toLocalDate());
        return new LetterFace(
                language.locale(),
                letter.number(),
                terms.letterhead(),
                words("letter.sheet.title", language),
                words("letter.sheet.number", language, letter.number(), day),
                words("letter.sheet.to", language, passport.consulate()),
                opening(about, language),
                rows(passport, dates, language),
                words("letter.sheet.request", language),
                words("letter.sheet.signed", language, letter.signatory()),
                words("letter.sheet.verify", language, address),
                address);
    }

    private String opening(VisaCase about, Language language) {
        Event event = about.event();
        return words(
                "letter.sheet.opening",
                language,
                about.about().organisation().name(),
                country(about.about().organisation().claim().country(), language),
                event.title().in(language),
                new DateWording(language).days(event.firstDay(), event.lastDay()),
                place(event.venue(), language),
                event.mandate());
    }

    private List<LetterFace.Row> rows(Passport passport, DateWording dates, Language language) {
        return List.of(
                row("letter.passport.name", passport.name(), language),
                row("letter.passport.birthDate", dates.shortDay(passport.birthDate()), language),
                row("letter.passport.birthPlace", passport.birthPlace(), language),
                row("letter.passport.nationality", country(passport.nationality(), language), language),
                row("letter.passport.number", passport.number(), language),
                row("letter.passport.issued", dates.shortDay(passport.issued()), language),
                row("letter.passport.expires", dates.shortDay(passport.expires()), language),
                row("letter.sheet.journey", dates.span(passport.arrives(), passport.leaves()), language));
    }

    private LetterFace.Row row(String key, String value, Language language) {
        return new LetterFace.Row(words(key, language), value);
    }

    private static String country(String code, Language language) {
        return CountryNames.of(code, language);
    }

    private static String place(Venue venue, Language language) {
        return Stream.of(venue.room(), venue.name(), venue.city())
                .filter(Objects::nonNull)
                .map(wording -> Isolated.words(wording.in(language), language.locale()))
                .collect(Collectors.joining(", "));
    }

    /** What people wrote keeps its own direction in the sentence. */
    private String words(String key, Language language, String... args) {
        Object[] isolated = Stream.of(args)
                .map(arg -> arg == null ? "" : Isolated.words(arg, language.locale()))
                .toArray();
        return messages.getMessage(key, isolated, language.locale());
    }
}
