package org.pregny.application;

import java.time.Instant;

/**
 * One person of an application who takes the place of another, or was to (domain P2, substitute).
 *
 * @param former whose place it is, or was
 * @param dueAt when a reviewer should have looked at it
 * @param endedAt null while a reviewer has it to look at
 */
public record Substitution(
        SubstitutionId id,
        ApplicationId application,
        RepresentativeId former,
        RepresentativeId substitute,
        State state,
        Instant askedAt,
        Instant dueAt,
        Instant endedAt) {

    /** What became of it; ENDED is for a place that is gone, with the person, the application or the event. */
    public enum State {
        REQUESTED,
        ACCEPTED,
        REFUSED,
        TAKEN_BACK,
        ENDED,
        EXPIRED
    }

    public boolean isOpen() {
        return state == State.REQUESTED;
    }
}
