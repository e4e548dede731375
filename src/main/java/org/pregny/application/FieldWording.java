package org.pregny.application;

import java.util.Arrays;
import java.util.List;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.StakeholderProcess;
import org.pregny.kernel.CountryNames;
import org.pregny.kernel.DocumentType;
import org.pregny.kernel.Language;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What stands in a field, in the reader's words: a code by its name, everything else as typed. */
@Component
public class FieldWording {

    /** One option of a list. */
    public record Choice(String code, String label) {}

    private final EventCatalogue catalogue;
    private final MessageSource messages;

    FieldWording(EventCatalogue catalogue, MessageSource messages) {
        this.catalogue = catalogue;
        this.messages = messages;
    }

    /** What can be chosen; empty for a field that is typed. */
    public List<Choice> choices(CaseField field, Event event, Language language) {
        StakeholderProcess process = catalogue.processOf(event);
        return switch (field) {
            case ORGANISATION_COUNTRY ->
                CountryNames.all(language).stream()
                        .map(c -> new Choice(c.code(), c.label()))
                        .toList();
            case ORGANISATION_CATEGORY ->
                event.audiences().stream()
                        .map(c -> new Choice(c, process.category(c).name().in(language)))
                        .toList();
            case ORGANISATION_BASIS ->
                event.bases().stream()
                        .map(b -> new Choice(b, process.basis(b).name().in(language)))
                        .toList();
            case DOCUMENT_TYPE ->
                Arrays.stream(DocumentType.values())
                        .map(d -> new Choice(d.name(), word("application.document." + d.name(), language)))
                        .toList();
            case GROUNDS_PASS_STATION ->
                GroundsPassStations.ALL.stream()
                        .map(s -> new Choice(s, word("application.station." + s, language)))
                        .toList();
            case GROUNDS_PASS ->
                List.of(
                        new Choice("no", word("application.no", language)),
                        new Choice("yes", word("application.yes", language)));
            default -> List.of();
        };
    }

    public String words(AmendedField field, boolean after, Event event, Language language) {
        String value = after ? field.after() : field.before();
        return choices(field.address().field(), event, language).stream()
                .filter(choice -> choice.code().equals(value))
                .map(Choice::label)
                .findFirst()
                .orElse(value);
    }

    private String word(String key, Language language) {
        return messages.getMessage(key, null, language.locale());
    }
}
