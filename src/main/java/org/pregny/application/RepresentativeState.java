package org.pregny.application;

/** What was decided about one person, and where a person on the waiting list stands (domain P2). */
public enum RepresentativeState {
    PENDING,
    APPROVED,
    REFUSED,
    WAITLISTED,
    OFFERED,
    DECLINED,
    OFFER_EXPIRED,
    EVENT_CANCELLED;

    /** Whether the person may still get a place without anybody deciding again. */
    public boolean waits() {
        return this == WAITLISTED || this == OFFERED;
    }
}
