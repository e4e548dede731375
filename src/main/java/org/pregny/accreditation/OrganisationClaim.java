package org.pregny.accreditation;

import java.util.List;
import java.util.stream.Stream;

/**
 * What an organisation says of itself: country is ISO 3166-1 alpha-2, category and basis are codes of the process.
 *
 * @param name its main name
 * @param names its name in other languages
 */
public record OrganisationClaim(
        String name,
        String country,
        String category,
        String basis,
        String reference,
        List<TranslatedName> names,
        String acronym,
        String website) {

    public OrganisationClaim {
        names = List.copyOf(names);
        acronym = acronym == null ? "" : acronym;
        website = website == null ? "" : website;
    }

    /** Without names in other languages, acronym and website. */
    public OrganisationClaim(String name, String country, String category, String basis, String reference) {
        this(name, country, category, basis, reference, List.of(), "", "");
    }

    List<OrganisationName> allNames() {
        return Stream.concat(Stream.of(name), names.stream().map(TranslatedName::name))
                .map(OrganisationName::of)
                .toList();
    }
}
