package org.pregny.presence;

import java.util.List;

/** What a list of who is inside was opened for; nobody has to give reasons in an emergency, but what it was stays on record. */
public enum RollCallPurpose {
    EVACUATION,
    DRILL,
    HEADCOUNT,
    /** A device at a gate keeps it, sealed, so that it is there when the network is not. */
    DEVICE_COPY;

    /** Those that a person chooses among. */
    public static List<RollCallPurpose> ofPeople() {
        return List.of(EVACUATION, DRILL, HEADCOUNT);
    }
}
