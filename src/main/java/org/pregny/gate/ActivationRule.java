package org.pregny.gate;

import java.util.Optional;
import org.pregny.pass.PassType;

/**
 * A pass that the desk had not activated by then is only a voucher (domain part 0, 3); an emergency pass is for when no
 * desk can activate anything.
 */
class ActivationRule implements GateRule {

    @Override
    public Optional<GateDecision> objectionTo(Presentation presentation) {
        GatePass pass = presentation.pass();
        boolean active = pass.type() == PassType.EMERGENCY_PASS
                || pass.activatedAt() != null && presentation.at() >= pass.activatedAt();
        return objectIf(!active, ScanVerdict.NOT_ACTIVATED);
    }
}
