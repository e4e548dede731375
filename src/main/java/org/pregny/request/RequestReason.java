package org.pregny.request;

/** Why a request was not granted (domain b4, coded reasons). */
public enum RequestReason {
    NOT_ELIGIBLE,
    INCOMPLETE,
    DUPLICATE,
    LATE,
    NOT_RELEVANT,
    DOCUMENT_INVALID,
    /** A Member State objected, and the objection stood. */
    OBJECTION;

    /** Whether officers may give it by themselves. */
    public boolean isOfficers() {
        return this != OBJECTION;
    }
}
