package org.pregny.selection;

import java.util.ArrayList;
import java.util.List;
import org.pregny.application.Candidate;
import org.pregny.application.RepresentativeVerdict;
import org.pregny.bulk.LeftOut;
import org.pregny.review.ReviewTask;
import org.pregny.review.SeenCase;

/**
 * One application of a set that is to be decided.
 *
 * @param task where it is reviewed; null where it is not
 * @param leftOut what stands in the way; null when nothing does
 */
public record SetLine(List<Candidate> approved, List<Candidate> waitlisted, ReviewTask task, LeftOut leftOut) {

    public Candidate first() {
        return approved.isEmpty() ? waitlisted.getFirst() : approved.getFirst();
    }

    public boolean isReady() {
        return leftOut == null;
    }

    /** As whoever decides on the set has it in view. */
    SeenCase seen() {
        return new SeenCase(task.id(), task.application(), first().version());
    }

    List<RepresentativeVerdict> verdicts() {
        List<RepresentativeVerdict> verdicts = new ArrayList<>();
        approved.forEach(person -> verdicts.add(RepresentativeVerdict.approve(person.id())));
        waitlisted.forEach(person -> verdicts.add(RepresentativeVerdict.waitlist(person.id())));
        return verdicts;
    }

    SetLine unless(LeftOut why) {
        return new SetLine(approved, waitlisted, task, why);
    }
}
