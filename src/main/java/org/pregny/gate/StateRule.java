package org.pregny.gate;

import java.util.Map;
import java.util.Optional;
import org.pregny.pass.PassState;

/** The pass is no longer, or not now, good for anything; the guard of a blocked one learns no reason (domain b3). */
class StateRule implements GateRule {

    private static final Map<PassState, GateDecision> OBJECTIONS = Map.of(
            PassState.SUSPENDED, GateDecision.of(ScanVerdict.SUSPENDED),
            PassState.REVOKED, GateDecision.of(ScanVerdict.REVOKED),
            PassState.SUPERSEDED, GateDecision.of(ScanVerdict.SUPERSEDED),
            PassState.EXPIRED, GateDecision.of(ScanVerdict.EXPIRED),
            PassState.LOST, new GateDecision(ScanVerdict.REVOKED, ScanReason.LOST));

    @Override
    public Optional<GateDecision> objectionTo(Presentation presentation) {
        return Optional.ofNullable(OBJECTIONS.get(presentation.pass().state()));
    }
}
