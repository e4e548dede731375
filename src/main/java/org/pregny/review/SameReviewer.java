package org.pregny.review;

import org.pregny.kernel.Refusal;

/** Whoever refused cannot be the one who looks at the refusal again. */
public final class SameReviewer extends Refusal {

    SameReviewer() {
        super(Kind.CONFLICT, "review.barred");
    }
}
