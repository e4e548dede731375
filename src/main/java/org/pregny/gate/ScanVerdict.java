package org.pregny.gate;

/**
 * What the guard is told: a closed list (domain, gate verdicts), the same on the server, in the gate app and on the wire;
 * each has its own word, sentence and next step.
 */
public enum ScanVerdict {
    ADMIT,
    ADMIT_WITH_ATTENTION,
    NOT_ACTIVATED,
    NOT_YET_VALID,
    EXPIRED,
    WRONG_EVENT,
    /** Gate, door or zone, the day, or the part of the programme. */
    WRONG_GATE,
    ALREADY_INSIDE,
    SUSPENDED,
    REVOKED,
    SUPERSEDED,
    CAPACITY_FULL,
    UNKNOWN,
    /** Would be admitted, but the list that says so is older than the event allows. */
    STALE_DATA;

    /** The guard opens without asking anybody. */
    public boolean admits() {
        return this == ADMIT || this == ADMIT_WITH_ATTENTION;
    }

    /**
     * Two members of staff may let the holder in all the same: it is about the place and not about the pass (domain b3,
     * prompts). What is wrong with a pass the desk puts right, not the gate; and an override makes no seat.
     */
    public boolean isOverridable() {
        return this == ALREADY_INSIDE || this == WRONG_GATE;
    }

    /** The holder went through: on amber the guard has looked at the document first. */
    public boolean isPassage() {
        return admits() || this == STALE_DATA;
    }
}
