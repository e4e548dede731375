package org.pregny.selection;

import org.pregny.kernel.Refusal;

/** Somebody else changed the scenario or the brief since it was read. */
public final class ScenarioChanged extends Refusal {

    ScenarioChanged() {
        super(Kind.CONFLICT, "selection.meanwhile");
    }
}
