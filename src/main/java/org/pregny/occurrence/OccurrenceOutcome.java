package org.pregny.occurrence;

/** What came of a case (domain P5). */
public enum OccurrenceOutcome {
    NOTHING_WRONG,
    HOLDER_SPOKEN_TO,
    PASS_BLOCKED,
    DEVICE_RETIRED
}
