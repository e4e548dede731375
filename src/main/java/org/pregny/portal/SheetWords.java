package org.pregny.portal;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pregny.application.DeclarationEntry;
import org.pregny.application.Gender;
import org.pregny.application.GroundsPassStations;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.DocumentType;
import org.pregny.kernel.FoldedName;
import org.pregny.kernel.Language;
import org.pregny.kernel.RegionalGroup;
import org.pregny.kernel.SpreadsheetCell;
import org.pregny.kernel.WrittenDay;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Understands headings and cells in all six languages, whatever language the page was read in. */
@Component
class SheetWords {

    private static final String YES = "yes";
    private static final String NO = "no";

    private static final Map<String, List<String>> ALSO = Map.ofEntries(
            entry(YES, List.of(YES, "y", "true", "1", "x", "✓", "✔", "oui", "si", "да", "是", "نعم")),
            entry(NO, List.of(NO, "n", "false", "0", "-", "–", "non", "нет", "否", "لا")),
            entry("PASSPORT", List.of("PASSPORT", "pass", "pp")),
            entry(
                    "NATIONAL_ID",
                    List.of(
                            "NATIONAL_ID",
                            "id",
                            "id card",
                            "identity card",
                            "national id",
                            "ci",
                            "cni",
                            "dni",
                            "carte d’identité",
                            "documento de identidad",
                            "cédula",
                            "身份证",
                            "удостоверение личности",
                            "بطاقة هوية")),
            entry("GENEVA", List.of("GENEVA", "gva", "unog")),
            entry("NY", List.of("NY", "nyc", "unhq")),
            entry("VIENNA", List.of("VIENNA", "unov")),
            entry("NAIROBI", List.of("NAIROBI", "unon")),
            entry("OTHER", List.of("OTHER")),
            entry("WOMAN", List.of("WOMAN", "f", "w", "female", "femme", "mujer", "ж")),
            entry("MAN", List.of("MAN", "m", "male", "homme", "hombre", "м")),
            entry("ANOTHER", List.of("ANOTHER", "other", "x", "d")),
            entry("NOT_SAID", List.of("NOT_SAID", "-", "–", "n/a")));

    private final Map<String, SheetColumn> headings = new HashMap<>();
    private final Map<String, String> truths;
    private final Map<String, String> documents;
    private final Map<String, String> stations;
    private final Map<String, String> genders;
    private final Map<String, String> regions;
    private final Map<String, String> languages;

    SheetWords(MessageSource messages) {
        for (SheetColumn column : SheetColumn.answers()) {
            inAll(messages, column.heading()).forEach(word -> headings.putIfAbsent(word, column));
        }
        truths = codes(messages, List.of(YES, NO), "application.");
        documents = codes(
                messages, Arrays.stream(DocumentType.values()).map(Enum::name).toList(), "application.document.");
        genders = codes(messages, codes(Gender.values()), "application.gender.");
        regions = codes(messages, codes(RegionalGroup.values()), "application.region.");
        languages = codes(messages, Language.tags(), "application.language.");
        stations = codes(messages, GroundsPassStations.ALL, "application.station.");
    }

    private static List<String> codes(Enum<?>[] values) {
        return Stream.concat(Arrays.stream(values).map(Enum::name), Stream.of(DeclarationEntry.NOT_SAID))
                .toList();
    }

    private static Map<String, String> codes(MessageSource messages, List<String> codes, String prefix) {
        Map<String, String> known = new HashMap<>();
        for (String code : codes) {
            inAll(messages, prefix + code).forEach(word -> known.put(word, code));
            ALSO.getOrDefault(code, List.of(code)).forEach(word -> known.put(folded(word), code));
        }
        return known;
    }

    private static List<String> inAll(MessageSource messages, String key) {
        List<String> words = new ArrayList<>();
        for (Language language : Language.values()) {
            words.add(folded(messages.getMessage(key, null, language.locale())));
        }
        return words;
    }

    /** A sign that is no letter stands for itself. */
    private static String folded(String word) {
        String folded = FoldedName.of(word).joined();
        return folded.isEmpty() ? word.strip() : folded;
    }

    Optional<SheetColumn> column(String heading) {
        String folded = folded(CleanText.line(heading));
        return Optional.ofNullable(headings.get(folded)).or(() -> Arrays.stream(SheetColumn.values())
                .filter(column -> column.isHeaded(folded))
                .findFirst());
    }

    /** The answer that a cell means; where nothing is understood, what stands there. */
    String answer(SheetColumn column, String cell) {
        String text = SpreadsheetCell.unguarded(CleanText.line(cell));
        return switch (column) {
            case DOCUMENT_TYPE -> documents.getOrDefault(folded(text), text);
            case GROUNDS_PASS, VISA_LETTER -> truths.getOrDefault(folded(text), text);
            case GROUNDS_PASS_STATION -> stations.getOrDefault(folded(text), text);
            case GROUNDS_PASS_VALID_UNTIL -> day(text);
            case GENDER -> genders.getOrDefault(folded(text), text);
            case REGION -> regions.getOrDefault(folded(text), text);
            case LANGUAGES -> languages(text);
            default -> text;
        };
    }

    /** Names or tags of languages, whatever stands between them; what is not understood stays as it stands. */
    private String languages(String text) {
        return Arrays.stream(text.split("[\\s,;/،、，]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> languages.getOrDefault(folded(word), word))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static String day(String text) {
        WrittenDay written = WrittenDay.of(text);
        return written.day() == null ? text : written.day().toString();
    }
}
