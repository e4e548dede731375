package org.pregny.accreditation;

/**
 * An organisation as it presented itself with one application.
 *
 * @param profile the organisation as it is known over events, as found at that time; see {@link AccreditationDesk#profileOf}
 */
public record Organisation(OrganisationId id, OrganisationClaim claim, ProfileId profile) {

    public String name() {
        return claim.name();
    }
}
