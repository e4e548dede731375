package org.pregny.gate;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The pass admits to no event that takes place today behind this gate. */
@Component
@Order(30)
class EventRule implements GateRule {

    @Override
    public Optional<ScanReason> objectionTo(Presentation presentation) {
        return presentation.served().stream().noneMatch(presentation::admits)
                ? Optional.of(ScanReason.WRONG_EVENT)
                : Optional.empty();
    }
}
