package org.pregny.gate;

import java.util.Optional;

/** Nobody here knows the pass; what was genuinely signed for another event is at least told where to go. */
class IdentityRule implements GateRule {

    @Override
    public Optional<GateDecision> objectionTo(Presentation presentation) {
        return presentation.pass() == null ? Optional.of(whyNone(presentation)) : Optional.empty();
    }

    private static GateDecision whyNone(Presentation presentation) {
        HeldOut<GatePass> shown = presentation.shown();
        if (shown.kind() == HeldOut.Kind.REVOKED_KEY) {
            return new GateDecision(ScanVerdict.REVOKED, ScanReason.REVOKED_KEY);
        }
        if (shown.kind() != HeldOut.Kind.SIGNED) {
            return GateDecision.of(ScanVerdict.UNKNOWN);
        }
        return presentation.plan().knows(shown.event())
                ? new GateDecision(ScanVerdict.UNKNOWN, ScanReason.NOT_ON_LIST)
                : GateDecision.of(ScanVerdict.WRONG_EVENT);
    }
}
