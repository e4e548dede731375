package org.pregny.event;

/**
 * How widely a name may stand in a list of participants (domain b5). An event says it for all; people may only narrow it for
 * themselves.
 */
public enum Publication {
    PUBLIC,
    PARTICIPANTS,
    HIDDEN;

    public boolean isWiderThan(Publication other) {
        return compareTo(other) < 0;
    }
}
