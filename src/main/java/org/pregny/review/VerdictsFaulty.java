package org.pregny.review;

import org.pregny.kernel.Refusal;

/** The verdicts do not fit the application: one is missing, a reason is missing, or a question is empty. */
public final class VerdictsFaulty extends Refusal {

    VerdictsFaulty(String messageKey, Object... args) {
        super(Kind.INVALID, messageKey, args);
    }
}
