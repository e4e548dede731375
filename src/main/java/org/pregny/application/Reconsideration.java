package org.pregny.application;

import java.time.Instant;
import java.util.List;

/**
 * The right to have a refusal looked at again by another reviewer, and what became of it (domain b3, reconsideration; 17).
 *
 * @param refused whom the decision refused
 * @param asked about whom the organisation has asked
 * @param words why, in the applicant's words; may be empty
 */
public record Reconsideration(
        ReconsiderationId id,
        ApplicationId application,
        Instant refusedAt,
        Instant closesAt,
        State state,
        String words,
        Instant askedAt,
        Instant dueAt,
        Instant endedAt,
        List<RepresentativeId> refused,
        List<RepresentativeId> asked) {

    /** It may be asked for once, until it closes. */
    public enum State {
        OPEN,
        ASKED,
        DECIDED,
        ENDED
    }

    public boolean isOpenAt(Instant now) {
        return state == State.OPEN && !now.isAfter(closesAt);
    }
}
