package org.pregny.document;

/** What a document is to show, in the applicant's own words for it. */
public enum DocumentKind {
    BASIS_PROOF,
    SUPPORT_LETTER,
    OTHER
}
