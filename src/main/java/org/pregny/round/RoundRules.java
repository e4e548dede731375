package org.pregny.round;

import java.time.Instant;

/**
 * How the dates of a round may move: freely until it opens, then its end once and only later (domain P1: extended once), and not
 * at all once it is over. Whoever was told a date must be able to rely on it.
 */
final class RoundRules {

    private RoundRules() {}

    static void refuse(Round before, Round after, Instant now) {
        RoundFaults.terms(after.terms());
        RoundFaults.unless(after.closes().isAfter(after.opens()), "closes", "round.fault.order");
        RoundState state = before.stateAt(now);
        boolean opensElsewhen = !after.opensAt().equals(before.opensAt());
        boolean closesElsewhen = !after.closesAt().equals(before.closesAt());
        if (closesElsewhen) {
            RoundFaults.unless(state != RoundState.CLOSED, "closes", "round.fault.over");
            RoundFaults.unless(after.closesAt().isAfter(now), "closes", "round.fault.past");
        }
        RoundFaults.unless(!opensElsewhen || state == RoundState.PLANNED, "opens", "round.fault.begun");
        if (closesElsewhen && state == RoundState.OPEN) {
            RoundFaults.unless(after.closes().isAfter(before.closes()), "closes", "round.fault.earlier");
            RoundFaults.unless(!before.isExtended(), "closes", "round.fault.extendedAlready");
        }
    }
}
