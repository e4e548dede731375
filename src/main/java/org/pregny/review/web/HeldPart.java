package org.pregny.review.web;

import java.util.Optional;
import org.pregny.application.HeldDecision;
import org.pregny.application.RepresentativeId;
import org.pregny.application.RepresentativeVerdict;

/**
 * What a page says of a decision that can be undone, or was.
 *
 * @param decision what is about to leave; null for nothing
 * @param minutesLeft until it does, as text, because numbers here are always Western digits
 * @param resumed what the open review goes on from; null for nothing
 * @param graceMinutes for how long a decision on this case can be undone; null for no time
 */
record HeldPart(HeldDecision decision, String minutesLeft, HeldDecision resumed, String graceMinutes) {

    public RepresentativeVerdict verdictOn(RepresentativeId person) {
        return Optional.ofNullable(decision).stream()
                .flatMap(held -> held.verdicts().stream())
                .filter(verdict -> verdict.representative().equals(person))
                .findFirst()
                .orElse(null);
    }

    /** What had been decided stands in the form again. */
    DecisionForm form() {
        return resumed == null ? DecisionForm.EMPTY : DecisionForm.of(resumed.verdicts());
    }
}
