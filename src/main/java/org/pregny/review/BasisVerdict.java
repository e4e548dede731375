package org.pregny.review;

/** What the decision table {@code eligibilityBasis} says of the claimed basis. */
public enum BasisVerdict {
    ELIGIBLE,
    INELIGIBLE,
    NEEDS_DOCUMENTS
}
