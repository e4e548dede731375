package org.pregny.letter.web;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** One country to choose; all of them stand in the reader's language and order. */
record CountryChoice(String code, String label) {

    static List<CountryChoice> all(Locale locale) {
        return Arrays.stream(Locale.getISOCountries())
                .map(c -> new CountryChoice(c, Locale.of("", c).getDisplayCountry(locale)))
                .sorted(Comparator.comparing(CountryChoice::label, Collator.getInstance(locale)))
                .toList();
    }
}
