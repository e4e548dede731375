package org.pregny.gate;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who is inside cannot come in once more; who leaves may return. */
@Component
@Order(60)
class PresenceRule implements GateRule {

    @Override
    public Optional<ScanReason> objectionTo(Presentation presentation) {
        return presentation.direction() == Direction.ENTRY && presentation.inside()
                ? Optional.of(ScanReason.ALREADY_INSIDE)
                : Optional.empty();
    }
}
