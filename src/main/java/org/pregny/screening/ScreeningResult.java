package org.pregny.screening;

/** How a task of the screening desk ended. */
public enum ScreeningResult {
    PRE_APPROVED,
    REFUSED,
    INFORMATION_NEEDED,
    RECOMMENDED,
    SENT_BACK,
    UPHELD,
    REVERSED,
    /** Nobody decides any more: the request was withdrawn, merged, or lapsed. */
    CLOSED
}
