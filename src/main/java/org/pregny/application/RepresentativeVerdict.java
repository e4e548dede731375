package org.pregny.application;

/**
 * A reviewer's verdict on one person: approved, put on the waiting list, or refused with a coded reason and a note.
 *
 * @param quota what the quotas say of it, once they were asked; see {@link QuotaDesk#place}
 */
public record RepresentativeVerdict(
        RepresentativeId representative,
        RepresentativeState state,
        RefusalReason reason,
        String note,
        QuotaVerdict quota) {

    public static RepresentativeVerdict approve(RepresentativeId representative) {
        return new RepresentativeVerdict(representative, RepresentativeState.APPROVED, null, null, null);
    }

    /** Eligible, but there is no room yet. */
    public static RepresentativeVerdict waitlist(RepresentativeId representative) {
        return new RepresentativeVerdict(representative, RepresentativeState.WAITLISTED, null, null, null);
    }

    public static RepresentativeVerdict refuse(RepresentativeId representative, RefusalReason reason, String note) {
        return new RepresentativeVerdict(representative, RepresentativeState.REFUSED, reason, note, null);
    }

    public boolean isRefused() {
        return state == RepresentativeState.REFUSED;
    }

    /** The same by the quotas: whoever is over them waits for a place. */
    RepresentativeVerdict by(QuotaVerdict said) {
        boolean waits = state == RepresentativeState.APPROVED && !said.isWithin();
        return new RepresentativeVerdict(
                representative, waits ? RepresentativeState.WAITLISTED : state, reason, note, said);
    }
}
