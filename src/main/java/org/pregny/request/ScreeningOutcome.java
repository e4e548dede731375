package org.pregny.request;

/** What a screener says of a request. */
public enum ScreeningOutcome {
    PRE_APPROVED,
    REFUSED,
    INFORMATION_NEEDED
}
