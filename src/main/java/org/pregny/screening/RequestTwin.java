package org.pregny.screening;

import java.util.List;
import org.pregny.accreditation.MatchReason;
import org.pregny.request.AccreditationRequest;
import org.pregny.round.Round;

/**
 * Another request of what may be the same organisation.
 *
 * @param reasons why, the surest first; none where it is known to be the same
 */
public record RequestTwin(AccreditationRequest request, List<MatchReason> reasons) {

    boolean isIn(Round round) {
        return request.round().equals(round.id());
    }

    public boolean isKnown() {
        return reasons.isEmpty();
    }
}
