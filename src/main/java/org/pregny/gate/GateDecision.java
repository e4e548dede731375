package org.pregny.gate;

import java.util.List;
import java.util.Optional;

/**
 * What a gate says of what is held out to it: one pure function of plain facts, the same for the server and for a device
 * without a network ({@code gate-app/verdict.js} is its twin; a corpus holds both to the same words).
 *
 * @param reason null where the verdict says it all
 */
public record GateDecision(ScanVerdict verdict, ScanReason reason) {

    /** Asked in this order; the first that objects decides. */
    static final List<GateRule> RULES = List.of(
            new IdentityRule(),
            new EventRule(),
            new StateRule(),
            new ValidityRule(),
            new GateTypeRule(),
            new SegmentRule(),
            new ActivationRule(),
            new PresenceRule(),
            new CapacityRule(),
            new AttendanceRule());

    static GateDecision of(ScanVerdict verdict) {
        return new GateDecision(verdict, null);
    }

    static GateDecision on(Presentation presentation) {
        for (GateRule rule : RULES) {
            Optional<GateDecision> objection = rule.objectionTo(presentation);
            if (objection.isPresent()) {
                return objection.get();
            }
        }
        return Attention.admitting(presentation);
    }

    /** The key of its sentence and its next step; that a list is too old goes before what else there is to look at. */
    public String key() {
        return reason == null || verdict == ScanVerdict.STALE_DATA ? verdict.name() : reason.name();
    }
}
