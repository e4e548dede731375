package org.pregny.event;

/** Whether a deadline of an event still lies ahead. */
public enum DeadlinesLeft {
    SOME,
    NONE
}
