package org.pregny.gate;

import java.time.Instant;
import java.util.Optional;
import org.pregny.pass.PassType;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A pass that the desk had not activated by then is only a voucher (domain part 0, 3); an emergency pass is for when no
 * desk can activate anything.
 */
@Component
@Order(50)
class ActivationRule implements GateRule {

    @Override
    public Optional<ScanReason> objectionTo(Presentation presentation) {
        if (presentation.pass().type() == PassType.EMERGENCY_PASS) {
            return Optional.empty();
        }
        Instant activatedAt = presentation.pass().activatedAt();
        boolean active = activatedAt != null && !presentation.at().isBefore(activatedAt);
        return active ? Optional.empty() : Optional.of(ScanReason.NOT_ACTIVATED);
    }
}
