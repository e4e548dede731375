package org.pregny.portal.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pregny.application.DeclarationEntry;
import org.pregny.application.Fault;
import org.pregny.application.Gender;
import org.pregny.application.GroundsPassStations;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.Publication;
import org.pregny.event.StakeholderProcess;
import org.pregny.kernel.CountryNames;
import org.pregny.kernel.DocumentType;
import org.pregny.kernel.Language;
import org.pregny.kernel.Refusal;
import org.pregny.kernel.RegionalGroup;
import org.pregny.portal.DraftFaults;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Choices, answers and faults in the reader's words and order. */
@Component
class Words {

    /** One option of a list. */
    record Choice(String code, String label) {}

    /** One line of the box on top of a page; the id is that of the field it links to. */
    record Line(String id, String words) {}

    private final EventCatalogue catalogue;
    private final MessageSource messages;

    Words(EventCatalogue catalogue, MessageSource messages) {
        this.catalogue = catalogue;
        this.messages = messages;
    }

    List<Choice> choices(Question question, Event event, Language language) {
        StakeholderProcess process = catalogue.processOf(event);
        return switch (question.kind()) {
            case COUNTRY ->
                CountryNames.all(language).stream()
                        .map(c -> new Choice(c.code(), c.label()))
                        .toList();
            case CATEGORY ->
                event.audiences().stream()
                        .map(c -> new Choice(c, process.category(c).name().in(language)))
                        .toList();
            case BASIS ->
                event.bases().stream()
                        .map(b -> new Choice(b, process.basis(b).name().in(language)))
                        .toList();
            case DOCUMENT ->
                Arrays.stream(DocumentType.values())
                        .map(d -> new Choice(d.name(), word("application.document." + d.name(), language)))
                        .toList();
            case STATION ->
                GroundsPassStations.ALL.stream()
                        .map(s -> new Choice(s, word("application.station." + s, language)))
                        .toList();
            case PUBLICATION ->
                Arrays.stream(Publication.values())
                        .filter(p -> !p.isWiderThan(event.publication()))
                        .map(p -> new Choice(p.name(), word("application.publication." + p.name(), language)))
                        .toList();
            case GENDER -> said(Gender.values(), "application.gender.", language);
            case REGION -> said(RegionalGroup.values(), "application.region.", language);
            case LANGUAGES ->
                Arrays.stream(Language.values())
                        .map(l -> new Choice(l.tag(), word("application.language." + l.tag(), language)))
                        .toList();
            default -> List.of();
        };
    }

    /** The answers of somebody who may also prefer not to say. */
    private List<Choice> said(Enum<?>[] codes, String prefix, Language language) {
        return Stream.concat(Arrays.stream(codes).map(Enum::name), Stream.of(DeclarationEntry.NOT_SAID))
                .map(code -> new Choice(code, word(prefix + code, language)))
                .toList();
    }

    /** What was answered, as a reader wants to see it: a code in words, everything else as typed. */
    String answer(Question question, String text, Event event, Language language) {
        if (text.isEmpty() && question.kind() != Question.Kind.TICK) {
            return "";
        }
        return switch (question.kind()) {
            case YES_NO, TICK -> word(text.equals("yes") ? "application.yes" : "application.no", language);
            case PHOTO -> word("application.form.photo.kept", language);
            case LANGUAGES ->
                choices(question, event, language).stream()
                        .filter(c -> List.of(text.split(" ")).contains(c.code()))
                        .map(Choice::label)
                        .collect(Collectors.joining(language.comma()));
            default ->
                choices(question, event, language).stream()
                        .filter(c -> c.code().equals(text))
                        .map(Choice::label)
                        .findFirst()
                        .orElse(text);
        };
    }

    /** The first fault of each question of a page, by the question's own name. */
    Map<String, String> faults(StepAddress address, DraftFaults faults, Language language) {
        Map<String, String> words = new LinkedHashMap<>();
        for (Question question : address.step().questions()) {
            Fault fault = faults.byName().get(address.nameOf(question));
            if (fault != null) {
                words.put(question.name(), words(fault, language));
            }
        }
        return words;
    }

    List<Line> lines(Map<String, String> faults) {
        return faults.entrySet().stream()
                .map(e -> new Line(e.getKey().replace('.', '-'), e.getValue()))
                .toList();
    }

    String words(Fault fault, Language language) {
        return messages.getMessage(fault.messageKey(), fault.args().toArray(), language.locale());
    }

    String words(Refusal refusal, Language language) {
        return messages.getMessage(refusal.messageKey(), refusal.args(), language.locale());
    }

    String word(String key, Language language) {
        return messages.getMessage(key, null, language.locale());
    }
}
