package org.pregny.application;

/**
 * What was decided about one person, and where a person on the waiting list stands (domain P2). PROPOSED takes up no place:
 * it is for another’s, who is SUBSTITUTED when a reviewer agrees.
 */
public enum RepresentativeState {
    PENDING,
    APPROVED,
    REFUSED,
    WAITLISTED,
    OFFERED,
    DECLINED,
    OFFER_EXPIRED,
    EVENT_CANCELLED,
    WITHDRAWN,
    PROPOSED,
    SUBSTITUTED,
    REVOKED;

    /** Whether the person may still get a place without anybody deciding again. */
    public boolean waits() {
        return this == WAITLISTED || this == OFFERED;
    }

    /** Whether somebody has agreed that this person come, so that it can be taken back. */
    public boolean mayBeRevoked() {
        return this == APPROVED || waits();
    }

    /** Whether the person has a place or may still get one, so that there is something to take back. */
    public boolean mayLeave() {
        return this == PENDING || this == APPROVED || waits();
    }
}
