package org.pregny.gate;

import java.util.Optional;

/**
 * Whoever is approved for some segments of an event comes in where and when one of them is on (domain P2,
 * APPROVED(segments)); whoever leaves is let go, and what a pass also admits to, it admits to whole. Before the desk is
 * asked for: it could not help.
 */
class SegmentRule implements GateRule {

    @Override
    public Optional<GateDecision> objectionTo(Presentation presentation) {
        GatePass pass = presentation.pass();
        boolean letsIn = presentation.direction() == Direction.EXIT
                || pass.isForTheWholeEvent()
                || presentation
                        .eventsHere()
                        .anyMatch(here -> here.number() != pass.event()
                                || (here.openAt(presentation.at()) & pass.segments()) != 0);
        return letsIn
                ? Optional.empty()
                : Optional.of(new GateDecision(ScanVerdict.WRONG_GATE, ScanReason.WRONG_SEGMENT));
    }
}
