package org.pregny.report;

import java.util.EnumSet;
import java.util.Set;
import org.pregny.application.Participation;
import org.pregny.application.RepresentativeState;

/** One person, and how far that person has come. */
record Headcount(Participation person, boolean collected, boolean entered) {

    /** Whom a reviewer found eligible, with a place or without. */
    private static final Set<RepresentativeState> ELIGIBLE = EnumSet.of(
            RepresentativeState.APPROVED,
            RepresentativeState.WAITLISTED,
            RepresentativeState.OFFERED,
            RepresentativeState.DECLINED,
            RepresentativeState.OFFER_EXPIRED);

    void countIn(int[] counts) {
        for (Counted counted : Counted.values()) {
            counts[counted.ordinal()] += is(counted) ? 1 : 0;
        }
    }

    private boolean is(Counted counted) {
        return switch (counted) {
            case RECEIVED -> true;
            case ELIGIBLE -> ELIGIBLE.contains(person.state());
            case APPROVED -> person.state() == RepresentativeState.APPROVED;
            case COLLECTED -> collected;
            case ENTERED -> entered;
        };
    }
}
