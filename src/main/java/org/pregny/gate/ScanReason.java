package org.pregny.gate;

/** Why a pass was not simply admitted: a closed list, each with one plain sentence per language (domain, gate verdicts). */
public enum ScanReason {
    UNKNOWN,
    /** Signed, or said to be, with a key that was withdrawn: the holder needs a new pass. */
    REVOKED_KEY,
    NOT_ACTIVATED,
    NOT_YET_VALID,
    EXPIRED,
    WRONG_EVENT,
    WRONG_GATE,
    /** The holder is approved for other segments of the event than those that this gate lets in to now. */
    WRONG_SEGMENT,
    SUPERSEDED,
    BLOCKED,
    LOST,
    ALREADY_INSIDE,
    TYPED_NUMBER,
    SECONDARY_PASS,
    EMERGENCY_PASS
}
