package org.pregny.application;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Where an application stands (domain P2). */
public enum ApplicationState {
    FOCAL_POINT_PENDING,
    ACCREDITATION_PENDING,
    LATE,
    UNDER_REVIEW,
    INFORMATION_REQUESTED,
    DECIDED,
    LAPSED,
    EVENT_CANCELLED,
    WITHDRAWN;

    /** A verdict is still to come: of the organisation's focal point, or of a reviewer. */
    public boolean isUndecided() {
        return isWithReviewers() || this == FOCAL_POINT_PENDING;
    }

    /** Until a reviewer decides, applicants add and change freely; what a focal point is asked about stays as it is. */
    public boolean isWithReviewers() {
        return this == ACCREDITATION_PENDING || this == LATE || this == UNDER_REVIEW || this == INFORMATION_REQUESTED;
    }

    /** Its people can have a place, or still get one. */
    public boolean isLive() {
        return isUndecided() || this == DECIDED;
    }

    /** As they stand in the table. */
    static List<String> names(Predicate<ApplicationState> which) {
        return Arrays.stream(values()).filter(which).map(Enum::name).toList();
    }
}
