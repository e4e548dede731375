package org.pregny.application;

/** Where an application stands (domain P2). */
public enum ApplicationState {
    FOCAL_POINT_PENDING,
    LATE,
    UNDER_REVIEW,
    INFORMATION_REQUESTED,
    DECIDED,
    LAPSED,
    EVENT_CANCELLED,
    WITHDRAWN
}
