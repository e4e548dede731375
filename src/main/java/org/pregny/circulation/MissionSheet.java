package org.pregny.circulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.CountryNames;
import org.pregny.kernel.EmailAddress;
import org.pregny.kernel.Language;
import org.pregny.kernel.Spreadsheet;

/**
 * Reads a pasted or uploaded list of offices. A cell is known by what it is, not by where it stands: an address, a language,
 * a State in any of the six languages; what is left is the name of the office.
 */
final class MissionSheet {

    private static final int MOST_ROWS = 2000;
    private static final int LONGEST_OFFICE = 200;
    private static final Map<String, String> STATES = states();
    private static final Set<String> CODES_OF_BOTH = CountryNames.states(Language.EN).stream()
            .map(s -> s.code())
            .filter(code -> languageOf(code).isPresent())
            .collect(Collectors.toUnmodifiableSet());

    private final List<Office> offices = new ArrayList<>();
    private final List<Long> leftOut = new ArrayList<>();

    /** A row that has an address; state and office may be empty. */
    record Office(String state, String office, String email, Language language) {}

    private MissionSheet() {}

    static MissionSheet read(String text) {
        MissionSheet sheet = new MissionSheet();
        Map<String, Office> byAddress = new LinkedHashMap<>();
        for (Spreadsheet.Row row : Spreadsheet.of(text, MOST_ROWS).rows()) {
            List<String> cells = row.cells().stream()
                    .map(CleanText::line)
                    .filter(cell -> !cell.isEmpty())
                    .toList();
            office(cells)
                    .ifPresentOrElse(
                            o -> byAddress.putIfAbsent(EmailAddress.key(o.email()), o),
                            () -> sheet.leftOut.add(row.line()));
        }
        sheet.offices.addAll(byAddress.values());
        return sheet;
    }

    List<Office> offices() {
        return offices;
    }

    /** Rows without an address, by number: headings are among them. */
    List<Long> leftOut() {
        return leftOut;
    }

    private static Optional<Office> office(List<String> cells) {
        return cells.stream().filter(EmailAddress::isValid).findFirst().map(email -> {
            List<String> others = cells.stream().filter(c -> !c.equals(email)).toList();
            String state = stateIn(others);
            Language language = others.stream()
                    .filter(cell -> !cell.equals(state))
                    .flatMap(cell -> languageOf(cell).stream())
                    .findFirst()
                    .orElse(Language.EN);
            String office = others.stream()
                    .filter(cell -> stateOf(cell).isEmpty() && languageOf(cell).isEmpty())
                    .findFirst()
                    .orElseGet(() -> CountryNames.of(state, language));
            return new Office(state, cut(office.isEmpty() ? email : office), email, language);
        });
    }

    /** A code that stands for a language, too, is meant as a State in capitals, where nothing else names one (ISO 3166-1, ISO 639). */
    private static String stateIn(List<String> cells) {
        return cells.stream()
                .map(MissionSheet::stateOf)
                .filter(code -> !code.isEmpty())
                .findFirst()
                .orElseGet(() -> cells.stream()
                        .filter(CODES_OF_BOTH::contains)
                        .findFirst()
                        .orElse(""));
    }

    private static String stateOf(String cell) {
        return STATES.getOrDefault(CleanText.key(cell), "");
    }

    private static Optional<Language> languageOf(String cell) {
        return Arrays.stream(Language.values())
                .filter(l -> l.tag().equalsIgnoreCase(cell) || l.ownName().equalsIgnoreCase(cell))
                .findFirst();
    }

    private static String cut(String office) {
        return office.substring(0, Math.min(office.length(), LONGEST_OFFICE));
    }

    /** Names in every language, and codes that stand for nothing else. */
    private static Map<String, String> states() {
        Map<String, String> states = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            CountryNames.states(language).forEach(s -> states.putIfAbsent(CleanText.key(s.label()), s.code()));
        }
        CountryNames.states(Language.EN).stream()
                .filter(s -> languageOf(s.code()).isEmpty())
                .forEach(s -> states.putIfAbsent(CleanText.key(s.code()), s.code()));
        return Map.copyOf(states);
    }
}
