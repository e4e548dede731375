package org.pregny.circulation;

import java.time.Instant;
import java.time.LocalDate;
import org.pregny.request.RequestId;

/**
 * A State’s objection to an organisation on a circulated list; its basis is given on a voluntary basis (A/RES/71/280, annex).
 *
 * @param country the State, by ISO 3166-1
 * @param source by what it came to the office, a note verbale say
 * @param raisedAt when a second officer agreed; null before
 * @param replyUntil the last day of the organisation’s time to reply; null before it was raised
 * @param askedEnd how it shall end, while that waits for a second officer; null else
 * @param endWords what was said to its end: the decision of the Assembly, say
 */
public record Objection(
        ObjectionId id,
        ListId list,
        RequestId request,
        String country,
        String basis,
        String source,
        LocalDate receivedOn,
        ObjectionState state,
        Instant enteredAt,
        String enteredBy,
        Instant raisedAt,
        LocalDate replyUntil,
        String reply,
        Instant repliedAt,
        ObjectionState askedEnd,
        String endWords,
        Instant endedAt,
        String endedBy) {

    public boolean isStanding() {
        return state == ObjectionState.STANDING;
    }

    public boolean isReplied() {
        return repliedAt != null;
    }

    /** Nobody is judged before they have had their time to reply. */
    public boolean awaitsReply(LocalDate today) {
        return !isReplied() && !today.isAfter(replyUntil);
    }
}
