package org.pregny.application;

import org.pregny.kernel.Refusal;

/** The decision is not held any more: it has left, or somebody else was quicker to take it back. */
public final class HeldDecisionGone extends Refusal {

    public HeldDecisionGone(HeldDecision.State state) {
        super(Kind.CONFLICT, "application.held.gone." + state);
    }
}
