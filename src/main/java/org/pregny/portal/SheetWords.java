package org.pregny.portal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pregny.application.GroundsPassStations;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.DocumentType;
import org.pregny.kernel.FoldedName;
import org.pregny.kernel.Language;
import org.pregny.kernel.SpreadsheetCell;
import org.pregny.kernel.WrittenDay;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Understands headings and cells in all six languages, whatever language the page was read in. */
@Component
class SheetWords {

    private static final String YES = "yes";
    private static final String NO = "no";

    private static final Map<String, List<String>> ALSO = Map.of(
            YES,
            List.of(YES, "y", "true", "1", "x", "✓", "✔", "oui", "si", "да", "是", "نعم"),
            NO,
            List.of(NO, "n", "false", "0", "-", "–", "non", "нет", "否", "لا"),
            "PASSPORT",
            List.of("PASSPORT", "pass", "pp"),
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
                    "بطاقة هوية"),
            "GENEVA",
            List.of("GENEVA", "gva", "unog"),
            "NY",
            List.of("NY", "nyc", "unhq"),
            "VIENNA",
            List.of("VIENNA", "unov"),
            "NAIROBI",
            List.of("NAIROBI", "unon"),
            "OTHER",
            List.of("OTHER"));

    private final Map<String, SheetColumn> headings = new HashMap<>();
    private final Map<String, String> truths;
    private final Map<String, String> documents;
    private final Map<String, String> stations;

    SheetWords(MessageSource messages) {
        for (SheetColumn column : SheetColumn.answers()) {
            inAll(messages, column.heading()).forEach(word -> headings.putIfAbsent(word, column));
        }
        truths = codes(messages, List.of(YES, NO), "application.");
        documents = codes(
                messages, Arrays.stream(DocumentType.values()).map(Enum::name).toList(), "application.document.");
        stations = codes(messages, GroundsPassStations.ALL, "application.station.");
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
            default -> text;
        };
    }

    private static String day(String text) {
        WrittenDay written = WrittenDay.of(text);
        return written.day() == null ? text : written.day().toString();
    }
}
