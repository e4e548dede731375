package org.pregny.review;

/** What ties a reviewer to an applicant (domain b4, conflict of interest). */
public enum ConflictKind {
    MEMBER,
    FAMILY,
    FINANCIAL,
    ADVISED,
    ADVERSE,
    OTHER
}
