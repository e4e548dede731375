package org.pregny.gate;

import java.util.Optional;
import org.pregny.event.AccessPoint;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The gate does not take special event passes, or not today. */
@Component
@Order(40)
class GateTypeRule implements GateRule {

    @Override
    public Optional<ScanReason> objectionTo(Presentation presentation) {
        boolean takesIt = presentation.gate().takes(AccessPoint.SPECIAL_EVENT_PASS);
        return takesIt && presentation.eventHere().isPresent() ? Optional.empty() : Optional.of(ScanReason.WRONG_GATE);
    }
}
