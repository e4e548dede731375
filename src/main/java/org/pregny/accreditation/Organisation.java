package org.pregny.accreditation;

/** An organisation as it was registered with us. */
public record Organisation(OrganisationId id, OrganisationClaim claim) {

    public String name() {
        return claim.name();
    }
}
