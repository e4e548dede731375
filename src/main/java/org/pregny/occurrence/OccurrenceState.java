package org.pregny.occurrence;

/** Where a case stands: still collected until the day ends, waiting for a person, or settled. */
public enum OccurrenceState {
    COLLECTING,
    OPEN,
    SETTLED
}
