package org.pregny.gate;

import java.util.Optional;

/** The pass is for no event behind this gate; first of all rules, so that a gate learns nothing of other events' passes. */
class EventRule implements GateRule {

    @Override
    public Optional<GateDecision> objectionTo(Presentation presentation) {
        return objectIf(!presentation.plan().knows(presentation.pass().event()), ScanVerdict.WRONG_EVENT);
    }
}
