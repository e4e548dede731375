package org.pregny.application;

/**
 * Where somebody stands who waits for a place.
 *
 * @param position in the line of all who wait; from one up
 * @param among the same among those who wait for the same: of the organisation, of the category, or of all
 * @param now what the quotas say of the person at this moment
 * @param limit the number of places that are taken, if the quotas hold the person back
 * @param removed whether the organisation is removed from the event, so that the person is passed over
 */
public record WaitingTurn(WaitingLine line, int position, int among, QuotaVerdict now, Integer limit, boolean removed) {

    /** What the applicant is told of the reason: a message key's last part. */
    public String reason() {
        return removed || now.isWithin() ? "OTHER" : now.name();
    }

    /** Why the next free place may go to somebody behind: a message key's last part. */
    public String standing() {
        if (removed) {
            return "REMOVED";
        }
        if (now.isWithin()) {
            return line.isByReviewer() ? "BY_REVIEWER" : "NEXT";
        }
        return now.name();
    }
}
