package org.pregny.gate;

import java.util.Optional;

/** Who is inside cannot come in once more; who leaves may return. */
class PresenceRule implements GateRule {

    @Override
    public Optional<GateDecision> objectionTo(Presentation presentation) {
        boolean again = presentation.direction() == Direction.ENTRY && presentation.isInside();
        return objectIf(again, ScanVerdict.ALREADY_INSIDE);
    }
}
