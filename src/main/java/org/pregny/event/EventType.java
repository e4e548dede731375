package org.pregny.event;

/** The kinds of event in a process (seed S1:15, 75, 93). */
public enum EventType {
    THEMATIC_SESSION,
    HEARING,
    INFORMAL_DIALOGUE,
    SIDE_EVENT,
    REGIONAL_MEETING
}
