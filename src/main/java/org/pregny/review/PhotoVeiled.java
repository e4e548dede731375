package org.pregny.review;

import org.pregny.kernel.Refusal;

/** The photo shows a protected participant, and this reader does not work on the case. */
public final class PhotoVeiled extends Refusal {

    PhotoVeiled() {
        super(Kind.CONFLICT, "review.photo.veiled");
    }
}
