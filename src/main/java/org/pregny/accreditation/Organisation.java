package org.pregny.accreditation;

import java.util.List;

/**
 * An organisation as it presented itself with one application.
 *
 * @param profile the organisation as it is known over events, as found at that time; see {@link AccreditationDesk#profileOf}
 */
public record Organisation(OrganisationId id, OrganisationClaim claim, ProfileId profile) {

    public String name() {
        return claim.name();
    }

    Organisation named(List<TranslatedName> names) {
        return new Organisation(
                id,
                new OrganisationClaim(
                        claim.name(),
                        claim.country(),
                        claim.category(),
                        claim.basis(),
                        claim.reference(),
                        names,
                        claim.acronym(),
                        claim.website()),
                profile);
    }
}
