package org.pregny.request;

import org.pregny.accreditation.BasisEvidence;

/** What the register of one basis says of an organisation that asks for special accreditation. */
public record CarriedBasis(String basis, BasisEvidence evidence) {

    /** Whether the organisation needs no special accreditation, if it is the one that the register names. */
    public boolean carries() {
        return evidence.finding() == BasisEvidence.Finding.FOUND && evidence.goodStanding();
    }

    /** Whether the line was found by the number that the organisation gave, and not by its name alone. */
    public boolean isByNumber() {
        return carries() && evidence.restsOnReference();
    }

    /** For the step that is kept: on which the match rests; nothing where there is none. */
    String ground() {
        if (!carries()) {
            return "";
        }
        return isByNumber() ? " BY_NUMBER" : " BY_NAME";
    }

    /** The surest news first. A number that belongs to another name comes before what names alone say. */
    int rank() {
        if (evidence.isReferenceOfAnother()) {
            return -2;
        }
        return carries() ? -1 : evidence.finding().ordinal();
    }
}
