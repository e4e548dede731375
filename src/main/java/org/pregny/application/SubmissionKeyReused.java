package org.pregny.application;

import org.pregny.kernel.Refusal;

/** The same idempotency key came with another content. */
public final class SubmissionKeyReused extends Refusal {

    public SubmissionKeyReused() {
        super(Kind.INVALID, "application.keyReused");
    }
}
