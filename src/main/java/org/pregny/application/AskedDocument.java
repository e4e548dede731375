package org.pregny.application;

/** A document that a reviewer may ask an applicant for; its words are {@code application.asked.<NAME>}. */
public enum AskedDocument {
    PROOF_OF_ACCREDITATION,
    REGISTRATION_CERTIFICATE,
    STATUTES,
    ACTIVITY_REPORT,
    NOMINATION_LETTER
}
