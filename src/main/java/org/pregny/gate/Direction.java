package org.pregny.gate;

/** Which way the person goes; after an exit, entry is open again. */
public enum Direction {
    ENTRY,
    EXIT
}
