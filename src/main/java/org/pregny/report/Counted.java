package org.pregny.report;

/** How far people have come, as statistics tell it (domain b4, reports). */
public enum Counted {
    RECEIVED,
    ELIGIBLE,
    APPROVED,
    COLLECTED,
    ENTERED
}
