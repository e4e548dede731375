package org.pregny.kernel;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Countries as a reader calls and sorts them: CLDR's names, but the United Nations' where those are others. */
public final class CountryNames {

    private static final String FILE = "/countries/states.yaml";
    private static final Usage USAGE = read();
    private static final Map<Language, LocaleDisplayNames> CLDR = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            CLDR.put(language, LocaleDisplayNames.getInstance(ULocale.forLanguageTag(language.tag())));
        }
    }

    /** The United Nations' members and observer States, and the names that it gives some of them. */
    private record Usage(List<String> states, Map<String, Wording> names) {}

    private CountryNames() {}

    public static String of(String code, Language language) {
        Wording usual = USAGE.names().get(code);
        if (code.isBlank()) {
            return "";
        }
        return usual == null ? CLDR.get(language).regionDisplayName(code) : usual.in(language);
    }

    /** Every code of ISO 3166-1, in the reader's order. */
    public static List<CountryName> all(Language language) {
        return sorted(Arrays.asList(Locale.getISOCountries()), language);
    }

    /** Members of the United Nations and observer States, in the reader's order. */
    public static List<CountryName> states(Language language) {
        return sorted(USAGE.states(), language);
    }

    public static boolean isState(String code) {
        return USAGE.states().contains(code);
    }

    private static List<CountryName> sorted(Collection<String> codes, Language language) {
        Comparator<Object> order = Collator.getInstance(ULocale.forLanguageTag(language.tag()));
        return codes.stream()
                .map(code -> new CountryName(code, of(code, language)))
                .sorted(Comparator.comparing(CountryName::label, order))
                .toList();
    }

    private static Usage read() {
        try (InputStream in = CountryNames.class.getResourceAsStream(FILE)) {
            return new YAMLMapper().readValue(in, Usage.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
