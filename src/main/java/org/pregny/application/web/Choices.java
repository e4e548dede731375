package org.pregny.application.web;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.pregny.application.GroundsPassStations;
import org.pregny.event.Event;
import org.pregny.event.StakeholderProcess;
import org.pregny.kernel.DocumentType;
import org.pregny.kernel.Language;
import org.springframework.context.MessageSource;

/** What the form offers to choose from, in the reader's language and order. */
record Choices(
        List<Choice> countries,
        List<Choice> categories,
        List<Choice> bases,
        List<Choice> documents,
        List<Choice> stations) {

    /** One option of a list. */
    record Choice(String code, String label) {}

    static Choices of(Event event, StakeholderProcess process, Language language, MessageSource messages) {
        return new Choices(
                countries(language.locale()),
                event.audiences().stream()
                        .map(c -> new Choice(c, process.category(c).name().in(language)))
                        .toList(),
                event.bases().stream()
                        .map(b -> new Choice(b, process.basis(b).name().in(language)))
                        .toList(),
                Arrays.stream(DocumentType.values())
                        .map(d -> worded("application.document.", d.name(), language, messages))
                        .toList(),
                GroundsPassStations.ALL.stream()
                        .map(s -> worded("application.station.", s, language, messages))
                        .toList());
    }

    private static List<Choice> countries(Locale locale) {
        Collator collator = Collator.getInstance(locale);
        return Arrays.stream(Locale.getISOCountries())
                .map(c -> new Choice(c, Locale.of("", c).getDisplayCountry(locale)))
                .sorted(Comparator.comparing(Choice::label, collator))
                .toList();
    }

    private static Choice worded(String prefix, String code, Language language, MessageSource messages) {
        return new Choice(code, messages.getMessage(prefix + code, null, language.locale()));
    }
}
