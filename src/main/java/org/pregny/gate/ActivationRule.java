package org.pregny.gate;

import java.util.Optional;
import org.pregny.pass.PassState;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A pass that the desk has not activated is only a voucher (domain part 0, 3). */
@Component
@Order(50)
class ActivationRule implements GateRule {

    @Override
    public Optional<ScanReason> objectionTo(Presentation presentation) {
        return presentation.pass().state() == PassState.ISSUED
                ? Optional.of(ScanReason.NOT_ACTIVATED)
                : Optional.empty();
    }
}
