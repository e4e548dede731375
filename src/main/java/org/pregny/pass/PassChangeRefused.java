package org.pregny.pass;

import org.pregny.kernel.Refusal;

/** A pass in this state cannot become what was asked for; the page shows the state it is in. */
public final class PassChangeRefused extends Refusal {

    PassChangeRefused(PassState state) {
        super(Kind.CONFLICT, "pass.refused." + state.name());
    }
}
