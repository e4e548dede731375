package org.pregny.pass;

import java.util.Arrays;

/** What kind of pass it is (domain b1, pass kinds); all but the special event pass say so in their code. */
public enum PassType {
    SPECIAL_EVENT_PASS(0),
    /** Without name and photo, transferable within an organisation, for rooms that want a second pass. */
    SECONDARY_PASS(1),
    /** Printed before it is needed, good on one day; who got it is told later. */
    EMERGENCY_PASS(2),
    /** For who assists a representative; outside every quota. */
    ASSISTANT_PASS(3),
    /** For who answers for a representative under age; outside every quota. */
    CHAPERONE_PASS(4);

    private final int claim;

    PassType(int claim) {
        this.claim = claim;
    }

    /** The number in the code; never given to another kind. */
    int claim() {
        return claim;
    }

    static PassType ofClaim(int claim) {
        return Arrays.stream(values())
                .filter(t -> t.claim == claim)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("pass type " + claim));
    }

    /** Belongs to a representative without being theirs. */
    public boolean isCompanion() {
        return this == ASSISTANT_PASS || this == CHAPERONE_PASS;
    }

    /** A name is on it. */
    public boolean isNamed() {
        return this == SPECIAL_EVENT_PASS || isCompanion();
    }
}
