package org.pregny.grant.web;

import org.pregny.event.EventCatalogue;
import org.pregny.kernel.CountryNames;
import org.pregny.kernel.Language;

/** Names behind codes, in the reader's language. */
record GrantWords(EventCatalogue catalogue, Language language) {

    public String process(String code) {
        return catalogue.process(code).title().in(language);
    }

    public String country(String code) {
        return CountryNames.of(code, language);
    }
}
