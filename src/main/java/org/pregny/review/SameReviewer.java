package org.pregny.review;

import org.pregny.kernel.Refusal;

/** Whoever refused cannot look at the refusal again, and whoever has a conflict of interest at nothing of the case. */
public final class SameReviewer extends Refusal {

    SameReviewer() {
        super(Kind.CONFLICT, "review.barred");
    }
}
