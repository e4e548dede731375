package org.pregny.application;

import java.time.Instant;

/** One person on the waiting list of an event, as the organiser sees it. */
public record WaitingLine(
        RepresentativeId representative,
        ApplicationId application,
        String applicationNumber,
        String name,
        RepresentativeState state,
        Instant submittedAt,
        Instant offerDueAt) {

    public boolean isOffered() {
        return state == RepresentativeState.OFFERED;
    }
}
