package org.pregny.screening;

/** What becomes of two organisations when one's request is joined to the other's. */
public enum Joining {
    /** They are one and the same. */
    TOGETHER,
    /** They stay two, as a chapter and its headquarters may. */
    APART
}
