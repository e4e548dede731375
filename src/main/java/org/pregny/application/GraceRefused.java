package org.pregny.application;

import org.pregny.kernel.Refusal;

/** Grace is for times when we were not there, and for a day at most. */
public final class GraceRefused extends Refusal {

    GraceRefused(String messageKey) {
        super(Kind.INVALID, messageKey);
    }
}
