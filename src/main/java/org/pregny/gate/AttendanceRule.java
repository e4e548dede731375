package org.pregny.gate;

import java.util.Optional;
import java.util.Set;

/**
 * What a person has to look at, a kiosk does not let in: whoever enters the grounds shows a document, and what needs
 * attention or stands on an old list needs eyes. Behind the gates it lets in what is plainly good, and out whoever leaves.
 */
class AttendanceRule implements GateRule {

    /** Help may be offered later; all else that needs attention is looked at first. */
    private static final Set<GateDecision> NEEDS_NOBODY = Set.of(
            GateDecision.of(ScanVerdict.ADMIT),
            new GateDecision(ScanVerdict.ADMIT_WITH_ATTENTION, ScanReason.ASSISTANCE));

    @Override
    public Optional<GateDecision> objectionTo(Presentation presentation) {
        GatePlan plan = presentation.plan();
        boolean unseen = !plan.attended()
                && presentation.direction() == Direction.ENTRY
                && (plan.checksId() || !NEEDS_NOBODY.contains(Attention.admitting(presentation)));
        return unseen ? Optional.of(new GateDecision(ScanVerdict.WRONG_GATE, ScanReason.UNATTENDED)) : Optional.empty();
    }
}
