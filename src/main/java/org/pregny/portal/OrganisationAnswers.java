package org.pregny.portal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.pregny.accreditation.OrganisationClaim;
import org.pregny.accreditation.TranslatedName;
import org.pregny.kernel.Language;

/** What is known of an organisation, as answers to all questions about one. */
final class OrganisationAnswers {

    private OrganisationAnswers() {}

    /** Empty texts are answers, too: nothing typed before is left between them. */
    static Map<String, String> of(OrganisationClaim known) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("organisation.name", known.name());
        texts.put("organisation.acronym", known.acronym());
        texts.put("organisation.country", known.country());
        texts.put("organisation.website", known.website());
        texts.put("organisation.category", known.category());
        texts.put("organisation.basis", known.basis());
        texts.put("organisation.reference", known.reference());
        for (Language language : Language.values()) {
            texts.put("organisation.names." + language.tag(), name(known, language));
        }
        return texts;
    }

    private static String name(OrganisationClaim known, Language language) {
        return known.names().stream()
                .filter(name -> name.language().equals(language.tag()))
                .map(TranslatedName::name)
                .findFirst()
                .orElse("");
    }
}
