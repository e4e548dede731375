package org.pregny.request;

import org.pregny.accreditation.BasisEvidence;

/** What the register of one basis says of an organisation that asks for special accreditation. */
public record CarriedBasis(String basis, BasisEvidence evidence) {

    /** Whether the organisation needs no special accreditation, if it is the one that the register names. */
    public boolean carries() {
        return evidence.finding() == BasisEvidence.Finding.FOUND && evidence.goodStanding();
    }

    /** The surest news first. */
    int rank() {
        return carries() ? -1 : evidence.finding().ordinal();
    }
}
