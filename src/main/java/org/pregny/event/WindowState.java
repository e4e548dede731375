package org.pregny.event;

/** Where an application window stands at a given instant. */
public enum WindowState {
    NONE,
    NOT_YET_OPEN,
    OPEN,
    CLOSED
}
