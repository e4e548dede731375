package org.pregny.review;

import org.pregny.kernel.Refusal;

/** A held decision is undone or released by whoever took it, or by a lead reviewer. */
public final class NotYourDecision extends Refusal {

    NotYourDecision(String decidedBy) {
        super(Kind.CONFLICT, "review.held.notYours", decidedBy);
    }
}
