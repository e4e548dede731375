package org.pregny.pass;

import org.pregny.kernel.Refusal;

/** The desk cannot activate this pass; the page shows the state it is in. */
public final class ActivationRefused extends Refusal {

    ActivationRefused(PassState state) {
        super(Kind.CONFLICT, "pass.notActivatable." + state.name());
    }
}
