package org.pregny.selection;

import java.util.List;
import org.pregny.application.Candidate;
import org.pregny.review.ReviewTask;

/**
 * One application of a set that is to be decided.
 *
 * @param task where it is reviewed; null where it is not
 * @param expected DECIDED when nothing stands in the way
 */
public record SetLine(List<Candidate> approved, List<Candidate> waitlisted, ReviewTask task, SetOutcome expected) {

    public Candidate first() {
        return approved.isEmpty() ? waitlisted.getFirst() : approved.getFirst();
    }
}
