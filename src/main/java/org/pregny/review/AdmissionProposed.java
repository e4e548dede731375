package org.pregny.review;

import org.pregny.kernel.Refusal;

/** A late application cannot be refused while a colleague is asked to agree that it be admitted. */
public final class AdmissionProposed extends Refusal {

    AdmissionProposed() {
        super(Kind.CONFLICT, "review.late.proposed");
    }
}
