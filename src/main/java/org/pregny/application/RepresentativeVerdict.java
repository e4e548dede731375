package org.pregny.application;

import org.pregny.event.SegmentSet;

/**
 * A reviewer's verdict on one person: approved, put on the waiting list, or refused with a coded reason and a note.
 *
 * @param segments what somebody who is approved may come to
 * @param quota what the quotas say of it, once they were asked; see {@link QuotaDesk#place}
 */
public record RepresentativeVerdict(
        RepresentativeId representative,
        RepresentativeState state,
        RefusalReason reason,
        String note,
        SegmentSet segments,
        QuotaVerdict quota) {

    public static RepresentativeVerdict approve(RepresentativeId representative) {
        return approve(representative, SegmentSet.WHOLE);
    }

    /** For some segments of the event only. */
    public static RepresentativeVerdict approve(RepresentativeId representative, SegmentSet segments) {
        return new RepresentativeVerdict(representative, RepresentativeState.APPROVED, null, null, segments, null);
    }

    /** Eligible, but there is no room yet. */
    public static RepresentativeVerdict waitlist(RepresentativeId representative) {
        return new RepresentativeVerdict(
                representative, RepresentativeState.WAITLISTED, null, null, SegmentSet.WHOLE, null);
    }

    public static RepresentativeVerdict refuse(RepresentativeId representative, RefusalReason reason, String note) {
        return new RepresentativeVerdict(
                representative, RepresentativeState.REFUSED, reason, note, SegmentSet.WHOLE, null);
    }

    public boolean isRefused() {
        return state == RepresentativeState.REFUSED;
    }

    /** The same by the quotas: whoever is over them waits for a place, for what was approved and no more. */
    RepresentativeVerdict by(QuotaVerdict said) {
        boolean waits = state == RepresentativeState.APPROVED && !said.isWithin();
        return new RepresentativeVerdict(
                representative, waits ? RepresentativeState.WAITLISTED : state, reason, note, segments, said);
    }
}
