package org.pregny.grant;

import java.util.Set;

/** What can be done with an accreditation by two people, and in which states. */
public enum MeasureKind {
    SUSPENSION(GrantState.SUSPENDED, GrantState.GOOD),
    REINSTATEMENT(GrantState.GOOD, GrantState.SUSPENDED),
    REVOCATION(GrantState.REVOKED, GrantState.GOOD, GrantState.SUSPENDED);

    private final GrantState leadsTo;
    private final Set<GrantState> from;

    MeasureKind(GrantState leadsTo, GrantState... from) {
        this.leadsTo = leadsTo;
        this.from = Set.of(from);
    }

    GrantState leadsTo() {
        return leadsTo;
    }

    public boolean isOpenTo(GrantState state) {
        return from.contains(state);
    }

    /** Only what is taken away needs a coded ground. */
    public boolean needsGround() {
        return this != REINSTATEMENT;
    }
}
