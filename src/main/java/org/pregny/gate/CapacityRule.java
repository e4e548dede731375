package org.pregny.gate;

import java.util.Optional;

/** The shared seats are taken (seed S4:109): the thirty-first waits until somebody leaves, or sits in the gallery. */
class CapacityRule implements GateRule {

    @Override
    public Optional<GateDecision> objectionTo(Presentation presentation) {
        Integer limit = presentation.eventHere().map(ServedProgramme::capacity).orElse(null);
        boolean full = presentation.direction() == Direction.ENTRY
                && limit != null
                && presentation.pass().takesASeat()
                && presentation.inside() != null
                && presentation.inside() >= limit;
        return objectIf(full, ScanVerdict.CAPACITY_FULL);
    }
}
