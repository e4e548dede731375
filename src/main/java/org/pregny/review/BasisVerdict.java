package org.pregny.review;

/** What the decision table {@code eligibilityBasis} says of the claimed basis. */
public enum BasisVerdict {
    ELIGIBLE,
    INELIGIBLE,
    NEEDS_DOCUMENTS,
    /** Its organisation has asked for special accreditation; the application waits, or waited until it was amended. */
    AWAITS_ACCREDITATION,
    /** It is not decided on that, but there is no time left to wait. */
    ACCREDITATION_OPEN,
    /** It waited, and its organisation was refused. */
    NOT_ACCREDITED
}
