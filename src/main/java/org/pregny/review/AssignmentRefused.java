package org.pregny.review;

import org.pregny.kernel.Refusal;

/** A task or an absence cannot be given to this person. */
public final class AssignmentRefused extends Refusal {

    AssignmentRefused(String messageKey, Object... args) {
        super(Kind.INVALID, messageKey, args);
    }

    static AssignmentRefused nobody(Desk desk) {
        return new AssignmentRefused(desk.nobody());
    }
}
