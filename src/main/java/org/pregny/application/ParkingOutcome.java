package org.pregny.application;

/** Why an application does not wait for the accreditation of its organisation any more. */
public enum ParkingOutcome {
    GRANTED,
    REFUSED,
    /** Refused because a State objected. */
    OBJECTED,
    /** There is nothing to decide any more: the request was withdrawn, say. */
    GIVEN_UP,
    /** The wait became too long for a visa. */
    OVERDUE;

    boolean isRefusal() {
        return this == REFUSED || this == OBJECTED;
    }
}
