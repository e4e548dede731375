package org.pregny.application;

/** The coded reasons for refusing a person (domain b4); SECURITY is shown in generic words only. */
public enum RefusalReason {
    NOT_ELIGIBLE_BASIS,
    INCOMPLETE,
    DUPLICATE,
    LATE,
    QUOTA_ORG,
    NOT_SENT,
    CAPACITY,
    NOT_RELEVANT,
    DOCUMENT_INVALID,
    OBJECTION,
    SECURITY,
    MINOR_RULE;

    /** Another reviewer can look again at what a reviewer found, not at what the organisation itself decided. */
    boolean isReviewers() {
        return this != NOT_SENT;
    }
}
