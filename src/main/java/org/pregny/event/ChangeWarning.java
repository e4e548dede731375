package org.pregny.event;

/** What an organiser should think about before a change is made; none of these forbids it. */
public enum ChangeWarning {
    IN_THE_PAST,
    DEADLINE_TODAY,
    DEADLINE_AFTER_EVENT,
    NO_PICK_UP,
    PICK_UP_AFTER_EVENT,
    PICK_UP_TOO_SHORT,
    PROGRAMME_OUTSIDE_DAYS,
    LEFT_OUT,
    VISA_TOO_LATE,
    ACTIVATED_AGAIN
}
