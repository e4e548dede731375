package org.pregny.gate;

import java.util.Map;
import java.util.Optional;
import org.pregny.pass.PassState;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The pass is no longer, or not now, good for anything; the guard of a blocked one learns no reason (domain b3). */
@Component
@Order(10)
class StateRule implements GateRule {

    private static final Map<PassState, ScanReason> OBJECTIONS = Map.of(
            PassState.SUSPENDED, ScanReason.BLOCKED,
            PassState.REVOKED, ScanReason.BLOCKED,
            PassState.SUPERSEDED, ScanReason.SUPERSEDED,
            PassState.EXPIRED, ScanReason.EXPIRED,
            PassState.LOST, ScanReason.LOST);

    @Override
    public Optional<ScanReason> objectionTo(Presentation presentation) {
        return Optional.ofNullable(OBJECTIONS.get(presentation.pass().state()));
    }
}
