package org.pregny.application;

import java.time.Instant;
import java.util.List;
import org.pregny.event.EventCode;

/**
 * Verdicts that a reviewer has given and that are not true yet: until {@code sendsAt} they can be undone.
 *
 * @param seen version of the application that they were given on
 * @param cause why it went back to the reviewer; null where it did not
 * @param endedBy who ended it, null while it is held
 */
public record HeldDecision(
        HeldDecisionId id,
        ApplicationId application,
        String number,
        EventCode event,
        String decidedBy,
        Instant decidedAt,
        Instant sendsAt,
        int seen,
        State state,
        ReturnCause cause,
        String endedBy,
        Instant endedAt,
        List<RepresentativeVerdict> verdicts) {

    /** Held until it is settled, undone by a person, returned because the case has changed, or dropped with its case. */
    public enum State {
        HELD,
        SETTLED,
        UNDONE,
        RETURNED,
        DROPPED
    }

    public boolean isHeld() {
        return state == State.HELD;
    }

    public boolean isBy(String signInName) {
        return decidedBy.equals(signInName);
    }

    /** How many of the people get this verdict. */
    public long count(RepresentativeState verdict) {
        return verdicts.stream().filter(v -> v.state() == verdict).count();
    }
}
