package org.pregny.process.operations;

/** Why work does not go on by itself, although nothing says that it failed. */
public enum StuckKind {
    TIMER_LATE,
    STEP_LATE,
    LOCKED,
    WITHOUT_TRIES,
    EVENT_OVER,
    STANDING
}
