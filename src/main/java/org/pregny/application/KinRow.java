package org.pregny.application;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.pregny.event.EventCode;

/**
 * A registration elsewhere.
 *
 * @param person whom it is like; null for one that is only of the same organisation
 * @param likeness null likewise
 */
record KinRow(
        RepresentativeId person,
        RepresentativeId other,
        ApplicationId application,
        String number,
        EventCode event,
        Instant submittedAt,
        ApplicationState applicationState,
        String name,
        RepresentativeState state,
        RefusalReason reason,
        Likeness likeness) {

    private static final Set<ApplicationState> LIVE = EnumSet.of(
            ApplicationState.FOCAL_POINT_PENDING,
            ApplicationState.ACCREDITATION_PENDING,
            ApplicationState.LATE,
            ApplicationState.UNDER_REVIEW,
            ApplicationState.INFORMATION_REQUESTED,
            ApplicationState.DECIDED);

    private static final Set<RepresentativeState> PRESENT = EnumSet.of(
            RepresentativeState.PENDING,
            RepresentativeState.APPROVED,
            RepresentativeState.WAITLISTED,
            RepresentativeState.OFFERED,
            RepresentativeState.PROPOSED);

    boolean isOfPerson() {
        return person != null;
    }

    /** Whether it is a live registration for this event. */
    boolean isDouble(EventCode asked) {
        return event.equals(asked) && LIVE.contains(applicationState) && PRESENT.contains(state);
    }

    PossibleDouble twin() {
        return new PossibleDouble(person, other, application, number, name, state, likeness);
    }

    EarlierPerson earlier() {
        return new EarlierPerson(person, application, number, event, submittedAt, name, state, reason, likeness);
    }
}
