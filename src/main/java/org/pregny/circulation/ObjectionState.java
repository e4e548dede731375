package org.pregny.circulation;

/** Where an objection stands: entered by one officer, in force once another agrees, and how it ended (domain b3, P1). */
public enum ObjectionState {
    PROPOSED,
    DROPPED,
    STANDING,
    WITHDRAWN,
    SUSTAINED,
    DECIDED_FOR,
    DECIDED_AGAINST,
    /** Another objection to the same organisation, or the Assembly, has settled it. */
    MOOT;

    /** Whether a second officer has ever agreed to it: only those count, and only those are told of. */
    public boolean wasRaised() {
        return this != PROPOSED && this != DROPPED;
    }

    /** Whether it says that the organisation is not accredited. */
    public boolean isAgainst() {
        return this == SUSTAINED || this == DECIDED_AGAINST;
    }
}
