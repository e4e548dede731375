package org.pregny.request;

/** How the objections to one organisation ended: taken back, upheld, or decided by the Assembly where the terms say so. */
public enum ObjectionResult {
    WITHDRAWN,
    SUSTAINED,
    DECIDED_FOR,
    DECIDED_AGAINST;

    /** Whether the organisation is not accredited. */
    boolean isAgainst() {
        return this == SUSTAINED || this == DECIDED_AGAINST;
    }
}
