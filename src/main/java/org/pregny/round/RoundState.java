package org.pregny.round;

/** Where a round stands at a given instant. */
public enum RoundState {
    PLANNED,
    OPEN,
    CLOSED
}
