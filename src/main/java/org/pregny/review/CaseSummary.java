package org.pregny.review;

import org.pregny.accreditation.OrganisationClaim;

/** What the work list shows of a case: who asks, on which basis, and for how many people. */
public record CaseSummary(
        String applicationNumber,
        String organisationName,
        String country,
        String category,
        String basis,
        BasisVerdict basisVerdict,
        int representatives) {

    static CaseSummary of(String number, OrganisationClaim claim, BasisVerdict verdict, int representatives) {
        return new CaseSummary(
                number, claim.name(), claim.country(), claim.category(), claim.basis(), verdict, representatives);
    }
}
