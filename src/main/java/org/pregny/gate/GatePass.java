package org.pregny.gate;

import org.pregny.pass.PassState;
import org.pregny.pass.PassType;

/**
 * What a verdict depends on of a pass, and no more; times in seconds since 1970.
 *
 * @param event number of the event it was issued for
 * @param activatedAt null until the desk has seen the holder
 * @param segments of that event that it is only for, bit by bit of their numbers; 0 for all
 * @param kid of the key its code was signed with: no other key speaks for it
 * @param assisted whether the holder needs help at the gate
 */
record GatePass(
        int event,
        PassState state,
        PassType type,
        long validFrom,
        long validUntil,
        Long activatedAt,
        int segments,
        String kid,
        boolean assisted) {

    boolean isForTheWholeEvent() {
        return segments == 0;
    }

    /** Whoever helps a holder, and the second pass of somebody who sits already, take no seat of those that are shared. */
    boolean takesASeat() {
        return type == PassType.SPECIAL_EVENT_PASS || type == PassType.EMERGENCY_PASS;
    }
}
