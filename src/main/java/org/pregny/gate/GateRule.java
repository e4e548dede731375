package org.pregny.gate;

import java.util.Optional;

/** One reason not to admit. */
interface GateRule {

    /** Empty when this rule has no objection. */
    Optional<GateDecision> objectionTo(Presentation presentation);

    /** What people call it, by its key. */
    default String key() {
        return getClass().getSimpleName();
    }

    default Optional<GateDecision> objectIf(boolean objects, ScanVerdict verdict) {
        return objects ? Optional.of(GateDecision.of(verdict)) : Optional.empty();
    }
}
