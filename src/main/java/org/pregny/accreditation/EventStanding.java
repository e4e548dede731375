package org.pregny.accreditation;

/** Whether an organisation may still come to an event. */
public enum EventStanding {
    GOOD,
    REMOVED
}
