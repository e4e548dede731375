package org.pregny.gate;

import java.util.Optional;
import org.pregny.event.AccessPoint;
import org.pregny.pass.PassType;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The gate does not take this kind of pass, or not today; all that name a person are taken alike. */
@Component
@Order(40)
class GateTypeRule implements GateRule {

    @Override
    public Optional<ScanReason> objectionTo(Presentation presentation) {
        boolean secondary = presentation.pass().type() == PassType.SECONDARY_PASS;
        boolean takesIt =
                presentation.gate().takes(secondary ? AccessPoint.SECONDARY_PASS : AccessPoint.SPECIAL_EVENT_PASS);
        return takesIt && presentation.eventHere().isPresent() ? Optional.empty() : Optional.of(ScanReason.WRONG_GATE);
    }
}
