package org.pregny.selection;

import org.pregny.kernel.Refusal;

/** Another proposal is being thought about on this machine. */
public final class SolverBusy extends Refusal {

    SolverBusy() {
        super(Kind.CONFLICT, "selection.busy");
    }
}
