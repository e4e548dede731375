package org.pregny.gate;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Whoever is approved for some segments of an event comes in where and when one of them is on (domain P2,
 * APPROVED(segments)); whoever leaves is let go. Before the desk is asked for: it could not help.
 */
@Component
@Order(45)
class SegmentRule implements GateRule {

    @Override
    public Optional<ScanReason> objectionTo(Presentation presentation) {
        boolean letsIn = presentation.direction() == Direction.EXIT
                || presentation.pass().segments().isWhole()
                || presentation.eventsHere().anyMatch(presentation::isForSomethingIn);
        return letsIn ? Optional.empty() : Optional.of(ScanReason.WRONG_SEGMENT);
    }
}
