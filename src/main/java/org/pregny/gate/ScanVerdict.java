package org.pregny.gate;

/** What the guard is told; each has its own colour, shape and word. */
public enum ScanVerdict {
    ADMIT,
    ALREADY_INSIDE,
    DENY,
    CHECK
}
