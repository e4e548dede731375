package org.pregny.application;

/**
 * Evidence that a person is possibly registered for the same event in another application as well.
 *
 * @param person whose registration was looked at
 * @param twin the other registration
 * @param twinName empty for who is protected there
 */
public record PossibleDouble(
        RepresentativeId person,
        RepresentativeId twin,
        ApplicationId application,
        String applicationNumber,
        String twinName,
        RepresentativeState twinState,
        Likeness likeness) {

    public boolean isExact() {
        return likeness == Likeness.EXACT;
    }

    /** Whether the other registration has a place or stands in line for one. */
    boolean isTaken() {
        return twinState == RepresentativeState.APPROVED || twinState.waits();
    }
}
