package org.pregny.process;

/** Whether anybody is left who does not know the present version of an event. */
public enum Concerned {
    SOME,
    NONE
}
