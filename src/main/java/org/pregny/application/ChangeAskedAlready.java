package org.pregny.application;

import org.pregny.kernel.Refusal;

/** Another wish for a change of the same person, or of the organisation, waits for a reviewer. */
public final class ChangeAskedAlready extends Refusal {

    ChangeAskedAlready() {
        super(Kind.CONFLICT, "application.amendment.waits");
    }
}
