package org.pregny.application;

/** Why a held decision cannot become true and goes back to the reviewer. */
public enum ReturnCause {
    /** The applicant has changed the case since. */
    CHANGED,
    /** One of the approved has got a place through another application. */
    REGISTERED_ELSEWHERE,
    /** The organisation was removed from the event. */
    ORGANISATION_REMOVED
}
