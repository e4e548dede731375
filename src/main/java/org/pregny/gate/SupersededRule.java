package org.pregny.gate;

import java.util.Optional;
import org.pregny.pass.PassState;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A newer pass has taken this one's place. */
@Component
@Order(10)
class SupersededRule implements GateRule {

    @Override
    public Optional<ScanReason> objectionTo(Presentation presentation) {
        return presentation.pass().state() == PassState.SUPERSEDED
                ? Optional.of(ScanReason.SUPERSEDED)
                : Optional.empty();
    }
}
