package org.pregny.application;

import java.util.List;
import org.pregny.accreditation.OrganisationClaim;
import org.pregny.accreditation.TranslatedName;

/**
 * The organisation as typed; country, category and basis are codes.
 *
 * @param names its names in other languages
 * @param website address of its site, with or without {@code https://}
 */
public record OrganisationEntry(
        String name,
        String country,
        String category,
        String basis,
        String reference,
        List<NameEntry> names,
        String acronym,
        String website) {

    /** With what every application must say, and nothing more. */
    public static OrganisationEntry of(String name, String country, String category, String basis, String reference) {
        return new OrganisationEntry(name, country, category, basis, reference, List.of(), "", "");
    }

    public static OrganisationEntry blank() {
        return of("", "", "", "", "");
    }

    /** What it claims of itself. */
    public OrganisationClaim claim() {
        return new OrganisationClaim(
                name,
                country,
                category,
                basis,
                reference,
                names.stream()
                        .map(other -> new TranslatedName(other.language(), other.name()))
                        .toList(),
                acronym,
                website);
    }
}
