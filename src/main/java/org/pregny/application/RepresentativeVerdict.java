package org.pregny.application;

/** A reviewer's verdict on one person: approved, put on the waiting list, or refused with a coded reason and a note. */
public record RepresentativeVerdict(
        RepresentativeId representative, RepresentativeState state, RefusalReason reason, String note) {

    public static RepresentativeVerdict approve(RepresentativeId representative) {
        return new RepresentativeVerdict(representative, RepresentativeState.APPROVED, null, null);
    }

    /** Eligible, but there is no room yet. */
    public static RepresentativeVerdict waitlist(RepresentativeId representative) {
        return new RepresentativeVerdict(representative, RepresentativeState.WAITLISTED, null, null);
    }

    public static RepresentativeVerdict refuse(RepresentativeId representative, RefusalReason reason, String note) {
        return new RepresentativeVerdict(representative, RepresentativeState.REFUSED, reason, note);
    }
}
