package org.pregny.application;

/** What was decided about one person. */
public enum RepresentativeState {
    PENDING,
    APPROVED,
    REFUSED
}
