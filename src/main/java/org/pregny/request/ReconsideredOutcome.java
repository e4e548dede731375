package org.pregny.request;

/** What another officer says of a refusal. */
public enum ReconsideredOutcome {
    UPHELD,
    REVERSED
}
