package org.pregny.gate;

import java.util.Optional;

/** The gate does not take this kind of pass, or not today; all that name a person are taken alike. */
class GateTypeRule implements GateRule {

    @Override
    public Optional<GateDecision> objectionTo(Presentation presentation) {
        return objectIf(presentation.eventsHere().findAny().isEmpty(), ScanVerdict.WRONG_GATE);
    }
}
