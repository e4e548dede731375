package org.pregny.accreditation;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.pregny.kernel.FoldedName;

/**
 * An organisation as it is known over events, once, however often it applies.
 *
 * @param names its name in other languages
 * @param confirmedAt when a member of staff found it to be what it says; null before
 * @param mergedInto the profile that speaks for it since it was found to be the same; null for one of its own
 */
public record OrganisationProfile(
        ProfileId id,
        String name,
        List<TranslatedName> names,
        String acronym,
        String country,
        String category,
        String website,
        Instant registeredAt,
        Instant confirmedAt,
        ProfileId mergedInto) {

    static OrganisationProfile of(ProfileId id, OrganisationClaim claim, Instant now) {
        return new OrganisationProfile(
                id,
                claim.name(),
                claim.names(),
                claim.acronym(),
                claim.country(),
                claim.category(),
                claim.website(),
                now,
                null,
                null);
    }

    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    /** What an organisation of this profile starts an application with. */
    public OrganisationClaim claim(String basis, String reference) {
        return new OrganisationClaim(name, country, category, basis, reference, names, acronym, website);
    }

    KnownName known() {
        return new KnownName(
                Stream.concat(Stream.of(name), names.stream().map(TranslatedName::name))
                        .map(OrganisationName::of)
                        .toList(),
                FoldedName.of(acronym).joined(),
                "",
                country);
    }
}
